import type { FieldWords } from './field-word.ts'

/** Keys by which a text says who answers for it. They stand in every file with a text. */
export const REVIEW_WORDS = {
  granskad: {
    does: 'Dagen då texten jämfördes med sina källor, som 2026-11-30. Aldrig en dag framåt.',
    shows: 'Sist på sidan: ”Jämförd med källorna”.',
    must: true,
  },
  'granskas-senast': {
    does: 'Dagen då texten ska jämföras igen, senare än granskad och högst fem år senare.',
    shows: 'Sist på sidan: ”Ska jämföras igen senast”.',
    must: true,
  },
  ägare: {
    does: 'Parten som äger texten och ser till att den stämmer. Skriv partens id.',
    shows: 'Sist på sidan: ”Texten ägs av”. Kontrollen säger vem som ska rätta ett fel.',
    must: true,
  },
  bekräftad: {
    does: 'Dagen då ägaren bekräftade texten. Utelämna raden tills det är gjort.',
    shows: 'Sist på sidan. Utan den står det att ägaren inte har bekräftat texten än.',
  },
  'läst-av': {
    does: 'Vem som har prövat texten på läsare, och när.',
    shows: 'Sist på sidan: ”Läst av”.',
  },
  'läst-av.funktion': {
    does: 'En funktion, som språkgranskare. Aldrig ett namn på en person.',
    shows: 'Efter ”Läst av”.',
    must: true,
  },
  'läst-av.datum': {
    does: 'Dagen då texten lästes.',
    shows: 'Efter funktionen.',
    must: true,
  },
} as const satisfies FieldWords

/** Keys of every file but the citizens' texts and the settings. */
export const COMMON_WORDS = {
  status: {
    does: 'Hur säkert det är: belagd (källan säger det), härledd (vi har dragit slutsatsen) eller öppen (inte överenskommet).',
    shows:
      'Ett märke vid det som är härlett eller öppet. På kartan: hel, streckad eller prickad kant.',
    must: true,
  },
  källor: {
    does: 'Var uppgifterna kommer ifrån: källans id ur kallor.yaml, och platsen i källan. Minst en.',
    shows: '”Källor och status”, med källans titel och avsnitt.',
    must: true,
  },
  ...REVIEW_WORDS,
} as const satisfies FieldWords

/** Keys of a single value in its long or open form. They go wherever a value may say more of itself than the file does. */
export const VALUE_WORDS = {
  värde: {
    does: 'Själva värdet, samma som du annars hade skrivit rakt av.',
    shows: 'Där värdet visas.',
    must: 'i den långa formen',
  },
  status: {
    does: 'Hur säkert just det här värdet är, när det är en annan säkerhet än filens: belagd eller härledd.',
    shows: 'Ett märke vid värdet.',
  },
  källa: {
    does: 'Källan till just det här värdet: en, eller en lista.',
    shows: '”Källor och status”.',
  },
  'gäller-när': {
    does: 'Frågan och svaren som värdet gäller för, i en process med varianter.',
    shows: 'Kartan och sidorna visar värdet i den varianten.',
  },
  öppen: {
    does: 'Det som parterna inte är överens om: en text, en lista med en text för varje arbetssätt, eller true när källorna tiger.',
    shows: '”Inte överenskommet”, med arbetssätten bredvid varandra.',
    must: 'i den öppna formen',
  },
  'avgörs-av': {
    does: 'Parterna som behöver komma överens.',
    shows: '”Avgörs av”.',
  },
  'tills-vidare': {
    does: 'Värdet som gäller så länge.',
    shows: 'Kartan ritar det med prickad kant.',
  },
} as const satisfies FieldWords

/** Ways in to a party or a role. */
export const CONTACT_WORDS = {
  kontakt: {
    does: 'Vägar in, en post för varje. Aldrig namn på personer eller nummer till enskilda.',
    shows: '”Kontakt”. Det som är för medborgare eller alla står också på stationen.',
  },
  'kontakt.för': {
    does: 'Vem vägen är till för: medborgare, handläggare, vården eller alla.',
    shows: 'Avgör på vilka sidor kontakten står.',
    must: true,
  },
  'kontakt.kanal': {
    does: 'Sättet: telefon, webb, brev, e-post, säkert-meddelande, blankett, möte, videomöte, sms, besök, system eller muntligt.',
    shows: 'Syns inte själv: texten säger hur man gör.',
    must: true,
  },
  'kontakt.text': {
    does: 'Vad man gör, i ord: ”Ring växeln”.',
    shows: '”Kontakt”.',
    must: true,
  },
  'kontakt.länk': {
    does: 'Adressen, som börjar med https:, mailto: eller tel:.',
    shows: 'Efter texten: ”Ring numret”, eller webbplatsens namn.',
  },
  'kontakt.kontrollerad': {
    does: 'Dagen då någon prövade att vägen fungerar.',
    shows: '”Jämförd med vår källa”.',
    must: true,
  },
  'kontakt.status': {
    does: 'Hur säker kontakten är, när det är en annan säkerhet än filens.',
    shows: 'Ett märke vid kontakten.',
  },
  'kontakt.källa': {
    does: 'Källan till kontakten.',
    shows: '”Källor och status”.',
  },
} as const satisfies FieldWords
