import type { FindingMessages } from './messages-findings.sv.ts'
import { series } from './wording.ts'

/** So many are told, those that lie nearest along the way. */
const MOST_STATIONS = 6

/** What the rules found about where and how the citizen meets the process. */
export const citizenFindings = {
  'told-at-has-station': ({ data: { toldAt, stations } }) => ({
    message: `Steget berättas vid ”${toldAt}”, men det steget har ingen egen station.`,
    mend:
      stations.length > 0
        ? `Skriv ett steg som har en station${stations.length > MOST_STATIONS ? ', till exempel' : ':'} ${series(stations.slice(0, MOST_STATIONS), 'eller')}.`
        : `Skriv station: egen på ”${toldAt}” och lägg till en pilkarta.mdx där.`,
  }),
  'see-also-is-station': ({ data: { station, kind } }) =>
    kind === 'itself'
      ? {
          message: 'Stationen hänvisar till sig själv.',
          mend: 'Skriv en annan station, eller ta bort hänvisningen.',
        }
      : {
          message: `Stationen hänvisar till ”${station}”, men det steget har ingen egen station.`,
          mend: 'Skriv ett steg som har station: egen, eller ta bort hänvisningen.',
        },
  'station-has-text': ({ data }) =>
    data.kind === 'missing'
      ? {
          message: 'Steget har en egen station men ingen text för medborgaren.',
          mend: 'Lägg till pilkarta.mdx i stegets mapp, eller ändra ”station”.',
        }
      : {
          message: 'Det finns en text för medborgaren, men steget har ingen egen station.',
          mend: 'Skriv station: egen i steg.mdx, eller ta bort pilkarta.mdx.',
        },
  'end-has-citizen-words': ({ data }) => ({
    message: `Medborgaren läser handläggarnas ord för hur vägen slutar: ”${data.name}”.`,
    mend: 'Skriv ”till-medborgaren:” på slutet, till exempel ”Du får stöd av en myndighet i taget”.',
  }),
  'ends-read-apart': ({ data: { first, step, words } }) => ({
    message: `Medborgaren läser samma ord för två slut, ”${first}” och ”${step}”: ”${words}”.`,
    mend: 'Skriv under ”till-medborgaren” vad som skiljer dem åt, eller gör dem till ett slut.',
  }),
  'station-answers': ({ data: { missing, role } }) => {
    if (role === null) {
      return {
        message: 'Stationen kan inte säga vem som ansvarar: ingen roll har steget.',
        mend: 'Skriv ”ansvarig:”, eller ”tills-vidare:” i det öppna värdet.',
      }
    }
    return missing === 'accountable'
      ? {
          message: `Stationen kan inte säga vem som ansvarar: ”${role}” har inget namn för medborgare.`,
          mend: `Lägg till ”medborgare:” med namn och nås i roller/${role}.mdx.`,
        }
      : {
          message:
            'Stationen kan inte säga vem medborgaren kontaktar: ingen roll i steget går att nå för medborgare.',
          mend: 'Lägg till en roll som medborgaren kan nå under ”utför”, ”deltar” eller ”äger-ärendet”, eller låt en sådan roll samordna fasen.',
        }
  },
} satisfies Partial<FindingMessages>
