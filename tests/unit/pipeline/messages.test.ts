import { describe, expect, test } from 'vitest'
import type { PartyId, ProcessId, QuestionId, RoleId, StepId } from '../../../src/model/ids.ts'
import type { SiteFinding } from '../../../src/model/rules/index.ts'
import { bodyMessages } from '../../../src/pipeline/messages-body.sv.ts'
import { fileMessages } from '../../../src/pipeline/messages-files.sv.ts'
import { sentencesOf } from '../../../src/pipeline/messages-findings.sv.ts'
import { keyMessages } from '../../../src/pipeline/messages-keys.sv.ts'
import { listMessages } from '../../../src/pipeline/messages-lists.sv.ts'
import { nameMessages } from '../../../src/pipeline/messages-names.sv.ts'
import { referenceMessages } from '../../../src/pipeline/messages-references.sv.ts'
import { severityMessages } from '../../../src/pipeline/messages-severities.sv.ts'
import { sourceMessages } from '../../../src/pipeline/messages-sources.sv.ts'
import { stationMessages } from '../../../src/pipeline/messages-stations.sv.ts'
import { textMessages } from '../../../src/pipeline/messages-texts.sv.ts'
import { timeMessages } from '../../../src/pipeline/messages-times.sv.ts'
import { valueMessages } from '../../../src/pipeline/messages-values.sv.ts'
import { wayMessages } from '../../../src/pipeline/messages-ways.sv.ts'
import { yamlMessages } from '../../../src/pipeline/messages-yaml.sv.ts'
import type { Sentences } from '../../../src/pipeline/problem.ts'
import type { ReferenceKind } from '../../../src/pipeline/written.ts'
import { makeSite } from '../../support/make-site.ts'

const said = (sentences: readonly Sentences[]) =>
  sentences.flatMap(({ message, mend }) => [message, mend])

describe('what the other tests seldom meet, word for word', () => {
  test('of files', () => {
    expect(
      said([
        fileMessages.folderIsFile('x'),
        fileMessages.folderEmpty('x'),
        fileMessages.fileUnreadable('steg.mdx'),
        fileMessages.wrongEncoding(null),
        fileMessages.unknownFile('x.csv', null),
        fileMessages.translationWithoutOriginal(),
      ]),
    ).toMatchInlineSnapshot(`
      [
        "”x” är en fil, men här behövs en mapp med innehåll.",
        "Ange mappen som innehållet ligger i.",
        "Mappen ”x” har inget innehåll.",
        "Lägg dit installningar.yaml, kallor.yaml, parter, roller och minst en process.",
        "Filen steg.mdx går inte att läsa.",
        "Kontrollera att du har rätt att läsa filen, och att den inte är en länk till något som är borta.",
        "Filen är inte sparad som UTF-8, och då blir å, ä och ö fel.",
        "Öppna filen i redigeraren och spara den med teckenkodningen UTF-8.",
        "Filen ”x.csv” hör inte till innehållet.",
        "Flytta eller ta bort den. Vilka filer som hör hemma var står i docs/innehallsmodell.md.",
        "Översättningen har ingen pilkarta.mdx på svenska att höra till.",
        "Skriv den svenska texten i pilkarta.mdx i samma mapp, eller ta bort översättningen.",
      ]
    `)
  })

  test('of YAML', () => {
    const codes = [
      'BLOCK_AS_IMPLICIT_KEY',
      'BAD_INDENT',
      'MISSING_CHAR',
      'BAD_SCALAR_START',
      'BAD_DQ_ESCAPE',
      'UNEXPECTED_TOKEN',
      'ANOTHER',
    ]
    expect(
      said([
        yamlMessages.frontMatterMissing(''),
        yamlMessages.frontMatterNotKeys(),
        yamlMessages.brokenYaml('ANOTHER', ''),
        yamlMessages.brokenYaml('BLOCK_AS_IMPLICIT_KEY', '- x'),
        ...codes.map((code) => yamlMessages.brokenYaml(code, 'raden')),
      ]),
    ).toMatchInlineSnapshot(`
      [
        "Filen börjar inte med front matter.",
        "Skriv --- på första raden, sedan nycklarna, och --- igen före brödtexten.",
        "Här ska det stå nycklar med värden.",
        "Skriv en nyckel, ett kolon och ett värde på varje rad: namn: Ett namn.",
        "Här går YAML inte att läsa.",
        "Jämför raden med en fil som fungerar. Sätt texten inom enkla citattecken om den har tecken som : # [ ] { } & * !.",
        "YAML går inte att läsa här: ”- x”.",
        "Ändra indraget på raden eller raden ovanför, så att de som hör ihop börjar lika långt in.",
        "YAML går inte att läsa här: ”raden”.",
        "Sätt texten efter kolon inom enkla citattecken om den innehåller ett kolon, och kontrollera att raden inte är för långt indragen.",
        "YAML går inte att läsa här: ”raden”.",
        "Ändra indraget på raden eller raden ovanför, så att de som hör ihop börjar lika långt in.",
        "YAML går inte att läsa här: ”raden”.",
        "Kontrollera att varje citattecken, [ och { har sitt slut, och att det står ett kolon och ett mellanslag efter nyckeln.",
        "YAML går inte att läsa här: ”raden”.",
        "Sätt texten inom enkla citattecken. Den börjar med ett tecken som betyder något annat i YAML.",
        "YAML går inte att läsa här: ”raden”.",
        "Byt citattecknen " mot enkla: 'text'.",
        "YAML går inte att läsa här: ”raden”.",
        "Sätt texten inom enkla citattecken, eller kontrollera kommatecken och parenteser på raden.",
        "YAML går inte att läsa här: ”raden”.",
        "Jämför raden med en fil som fungerar. Sätt texten inom enkla citattecken om den har tecken som : # [ ] { } & * !.",
      ]
    `)
  })

  test('of values', () => {
    expect(
      said([
        severityMessages.unknownRule('x', null),
        valueMessages.noIndividual(),
        valueMessages.twoIndividuals('lasaren'),
        keyMessages.unknownKey('x', null, ['a', 'b', 'c']),
        keyMessages.notKeys(
          [
            ['a', '…'],
            ['b', '2'],
          ],
          'färg',
        ),
        keyMessages.notKeys([]),
        textMessages.notText({}),
        textMessages.emptyText(),
        valueMessages.notTrue('ja', false),
        timeMessages.notYearMonthOrDay('i fjol'),
        nameMessages.notId('[…]'),
        sourceMessages.notCitation('3'),
        wayMessages.notCondition('ja'),
        stationMessages.noWithoutChoice(),
        timeMessages.lastDayWithoutFirst(),
        listMessages.notList('{…}'),
      ]),
    ).toMatchInlineSnapshot(`
      [
        "Regeln ”x” finns inte, eller går inte att ändra.",
        "Skriv regelns namn som det står i meddelandet, eller ta bort posten.",
        "Ingen part är individen, den som processen handlar om.",
        "Skriv individ: true på den part som är personen själv.",
        "Två parter är individen. Den andra är ”lasaren”.",
        "Ta bort individ: true på en av dem.",
        "Nyckeln ”x” finns inte.",
        "Ta bort den. Nycklarna här är a, b och c.",
        "Här ska det stå nycklar med värden (färg).",
        "Skriv { a: …, b: 2 }.",
        "Här ska det stå nycklar med värden (värdet).",
        "Skriv en nyckel, ett kolon och ett värde på varje rad.",
        "Här står nycklar, men det ska vara en text.",
        "Skriv en text. Innehåller den kolon, sätt den inom enkla citattecken.",
        "Texten är tom.",
        "Skriv något, eller ta bort raden.",
        "Här står ”ja”, men det ska stå true.",
        "Skriv true, eller ta bort raden.",
        "”i fjol” är inte ett år, en månad eller en dag.",
        "Skriv '2016', '2016-05' eller '2016-05-31'.",
        "”[…]” är inte ett id.",
        "Skriv namnet på filen eller mappen, utan ändelse.",
        "”3” är inte en källa.",
        "Skriv källans id ur kallor.yaml, och gärna platsen i källan: handbok 4.2.",
        "”ja” är inte ett villkor.",
        "Skriv frågans id och svaren: { fragans-id: [ja, vet-inte] }.",
        "”vid-nej” står utan ”bestämmer”.",
        "Lägg till ”bestämmer:” och berätta vad man bestämmer om, eller ta bort ”vid-nej”.",
        "”till-dag” står utan ”från-dag”.",
        "Lägg till ”från-dag:”, eller skriv ”dag” i stället.",
        "Här ska det stå en lista, men det står ”{…}”.",
        "Skriv [{ … }].",
      ]
    `)
  })

  test('of bodies', () => {
    expect(
      said([
        bodyMessages.unreadable(),
        bodyMessages.emptyHeading(),
        bodyMessages.unknownAddress('/x/', null),
        bodyMessages.unknownAnchor('x', null),
        bodyMessages.stepWithoutProcess('x'),
      ]),
    ).toMatchInlineSnapshot(`
      [
        "Brödtexten går inte att läsa.",
        "Skriv den enklare: rubriker, stycken, listor och länkar.",
        "Rubriken är tom.",
        "Skriv något efter #, eller ta bort raden.",
        "Sidan ”/x/” finns inte på sajten.",
        "Kontrollera adressen, eller ta bort länken.",
        "Rubriken ”#x” finns inte på sidan.",
        "Kontrollera rubriken, eller ta bort # och det som följer.",
        "Steget ”x” är skrivet utan process, och den här texten hör inte till någon.",
        "Skriv processen först: processens-id/x.",
      ]
    `)
  })

  test('of ids that name nothing, for every kind', () => {
    const kinds: readonly ReferenceKind[] = [
      'party',
      'role',
      'process',
      'step',
      'phase',
      'question',
      'answer',
      'document',
      'consent',
      'term',
      'legal-rule',
      'gap',
      'bottleneck',
      'target-group',
      'source',
    ]
    const fault = { rule: 'invalid-id', reason: 'signs', suggestion: null } as const
    expect(
      kinds.flatMap((kind) =>
        said([
          referenceMessages.unknownId(kind, 'x', null, null, null, []),
          referenceMessages.unknownId(kind, 'X', null, null, fault, []),
        ]),
      ),
    ).toMatchInlineSnapshot(`
      [
        "Parten ”x” finns inte.",
        "Lägg till parter/x.mdx.",
        "”X” är inte id för en part. Ett id har bara a–z, 0–9 och bindestreck.",
        "Skriv ett id som finns i mappen parter.",
        "Rollen ”x” finns inte.",
        "Lägg till roller/x.mdx.",
        "”X” är inte id för en roll. Ett id har bara a–z, 0–9 och bindestreck.",
        "Skriv ett id som finns i mappen roller.",
        "Processen ”x” finns inte.",
        "Lägg till processer/x/process.mdx.",
        "”X” är inte id för en process. Ett id har bara a–z, 0–9 och bindestreck.",
        "Skriv ett id som finns i mappen processer.",
        "Steget ”x” finns inte.",
        "Har steget bytt namn, skriv dess nya id. Annars lägg till mappen x med en steg.mdx.",
        "”X” är inte id för ett steg. Ett id har bara a–z, 0–9 och bindestreck.",
        "Skriv ett id som finns i processens mapp.",
        "Fasen ”x” finns inte.",
        "Lägg till x under faser i process.mdx.",
        "”X” är inte id för en fas. Ett id har bara a–z, 0–9 och bindestreck.",
        "Skriv ett id som finns i faser i process.mdx.",
        "Frågan ”x” finns inte.",
        "Lägg till fragor/x.mdx.",
        "”X” är inte id för en fråga. Ett id har bara a–z, 0–9 och bindestreck.",
        "Skriv ett id som finns i mappen fragor.",
        "Svaret ”x” finns inte.",
        "Lägg till x under svar i frågans fil.",
        "”X” är inte id för ett svar. Ett id har bara a–z, 0–9 och bindestreck.",
        "Skriv ett id som finns i svar i frågans fil.",
        "Underlaget ”x” finns inte.",
        "Lägg till underlag/x.mdx.",
        "”X” är inte id för ett underlag. Ett id har bara a–z, 0–9 och bindestreck.",
        "Skriv ett id som finns i mappen underlag.",
        "Samtycket ”x” finns inte.",
        "Lägg till samtycken/x.mdx.",
        "”X” är inte id för ett samtycke. Ett id har bara a–z, 0–9 och bindestreck.",
        "Skriv ett id som finns i mappen samtycken.",
        "Begreppet ”x” finns inte.",
        "Lägg till begrepp/x.mdx.",
        "”X” är inte id för ett begrepp. Ett id har bara a–z, 0–9 och bindestreck.",
        "Skriv ett id som finns i mappen begrepp.",
        "Regeln ”x” finns inte.",
        "Lägg till regler/x.mdx.",
        "”X” är inte id för en regel. Ett id har bara a–z, 0–9 och bindestreck.",
        "Skriv ett id som finns i mappen regler.",
        "Glappet ”x” finns inte.",
        "Lägg till glapp/x.mdx.",
        "”X” är inte id för ett glapp. Ett id har bara a–z, 0–9 och bindestreck.",
        "Skriv ett id som finns i mappen glapp.",
        "Flaskhalsen ”x” finns inte.",
        "Lägg till flaskhalsar/x.mdx.",
        "”X” är inte id för en flaskhals. Ett id har bara a–z, 0–9 och bindestreck.",
        "Skriv ett id som finns i mappen flaskhalsar.",
        "Målgruppen ”x” finns inte.",
        "Lägg till malgrupper/x.mdx.",
        "”X” är inte id för en målgrupp. Ett id har bara a–z, 0–9 och bindestreck.",
        "Skriv ett id som finns i mappen malgrupper.",
        "Källan ”x” finns inte.",
        "Lägg till x i kallor.yaml.",
        "”X” är inte id för en källa. Ett id har bara a–z, 0–9 och bindestreck.",
        "Skriv ett id som finns i kallor.yaml.",
      ]
    `)
  })
})

test('of what the rules find', () => {
  const site = makeSite([])
  const subject = {}
  const step = 'steget' as StepId
  const flow = 'a--b'
  const party = 'bussen' as PartyId
  const findings: readonly SiteFinding[] = [
    {
      rule: 'handover-reaches-party',
      subject,
      data: {
        flow,
        to: step,
        receiver: 'rollen' as RoleId,
        receiverParty: party,
        fromParty: 'garaget' as PartyId,
        party,
        roles: [],
      },
    },
    { rule: 'told-at-has-station', subject, data: { step, toldAt: step, stations: [] } },
    { rule: 'see-also-is-station', subject, data: { step, station: step, kind: 'itself' } },
    { rule: 'end-has-no-way-on', subject, data: { end: step, flow, to: step } },
    {
      rule: 'answers-settled',
      subject,
      data: {
        step,
        flow,
        question: 'fragan' as QuestionId,
        asks: { step, name: 'Ett steg' },
        split: { step, name: 'Ett annat' },
      },
    },
    {
      rule: 'few-answers',
      subject,
      data: { question: 'fragan' as QuestionId, text: 'Vad vill du låna?', answers: 6, most: 5 },
    },
    { rule: 'split-meets', subject, data: { step, meetsAt: null, flow: null } },
    {
      rule: 'subprocess-ends-match',
      subject,
      data: {
        step,
        calls: 'processen' as ProcessId,
        kind: 'unknown',
        end: step,
        now: null,
        flow,
        ends: [],
      },
    },
  ]
  expect(said(findings.map((finding) => sentencesOf(finding, site)))).toMatchInlineSnapshot(`
    [
      "”rollen” tar emot men finns hos bussen. Nästa steg ligger hos bussen.",
      "Lägg till en roll hos bussen.",
      "Steget berättas vid ”steget”, men det steget har ingen egen station.",
      "Skriv station: egen på ”steget” och lägg till en pilkarta.mdx där.",
      "Stationen hänvisar till sig själv.",
      "Skriv en annan station, eller ta bort hänvisningen.",
      "Slutet ”steget” har en väg vidare till ”steget”.",
      "Ta bort vägen, eller ändra typen.",
      "Vägen ser på svaret på ”fragan”, som kan ändras under tiden: frågan ställs samtidigt i ”Ett steg”.",
      "Ställ frågan före ”Ett annat”, eller välj väg när vägarna därifrån har mötts.",
      "Frågan ”Vad vill du låna?” har 6 svar. Med fler än 5 är det svårt att välja.",
      "Slå ihop svar som leder åt samma håll, eller dela frågan i två.",
      "Det står inte var vägarna möts.",
      "Skriv ”möts:” med steget där vägarna kommer samman.",
      "”steget” är inget slut i processen ”processen”.",
      "Lägg till ett slut i den processen.",
    ]
  `)
})
