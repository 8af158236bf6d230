/**
 * Everyday Swedish for what a process says in other words. General language only: what an organisation calls its
 * own roles and papers stands in its content, as synonyms.
 */
const EVERYDAY: readonly (readonly [typed: string, meant: string])[] = [
  ['kolla kollar checka checkar kontrollera kontrollerar', 'granska bedöma'],
  ['granska granskar', 'kontrollera'],
  ['skicka skickar', 'lämna överlämna sända'],
  ['bestämma bestämmer beslutar', 'beslut besluta'],
  ['prata pratar', 'samtal möte'],
  ['träffa träffar träff', 'möte möta'],
  ['jobb jobba jobbar', 'arbete arbeta'],
  ['doktor doktorn', 'läkare'],
  ['pengar', 'ersättning bistånd'],
  ['hyra hyran räkning räkningar skuld skulder mat', 'pengar ekonomi'],
  ['telefonnummer telefonnumret', 'ring telefon'],
  ['anhörig anhöriga närstående', 'litar närstående'],
  ['sällskap kompis kompisar kompisen polare', 'litar stödperson'],
  // As they are typed by who knows little Swedish, too.
  ['språk språket arabiska engelska english somaliska persiska tigrinja tålk interpreter', 'tolk'],
  ['lön lönen kostar kosta kostnad avgift', 'pengar'],
  ['deprimerad deprimerade depression ångest ångesten', 'mår sämre'],
  ['ansökning ansökningar', 'ansökan'],
  ['ansökan söka', 'ansöka ansökan'],
  ['papper blankett formulär', 'underlag blankett ansökan'],
  ['hjälp hjälpa', 'stöd'],
  ['nej neka nekar nekad', 'avslag'],
  ['avslag avslaget avslå', 'omprövning'],
  ['sekretess sekretessen tystnadsplikt tystnadsplikten', 'samtycke sekretess'],
  ['klagomål klaga överklaga', 'omprövning överklaga'],
  ['ingen inget inga', 'saknas utan'],
  ['svara svarar', 'svar'],
  ['vänta väntar', 'väntan'],
  ['bostadslös bostadslösa bostadslöshet uteliggare', 'hemlös'],
  ...'en två tre fyra fem sex sju åtta nio tio elva tolv'
    .split(' ')
    .map((word, index): readonly [string, string] => [String(index + 1), word]),
]

const meanings = new Map(
  EVERYDAY.flatMap(([typed, meant]) => typed.split(' ').map((word) => [word, meant.split(' ')])),
)

export function meaningsOf(word: string): readonly string[] {
  return meanings.get(word) ?? []
}
