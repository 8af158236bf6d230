import { checkLimits } from './check-limits.ts'
import { checkNames } from './check-names.ts'
import { idFault } from './id-fault.ts'
import { bodyMessages } from './messages-body.sv.ts'
import { fileMessages } from './messages-files.sv.ts'
import { listMessages } from './messages-lists.sv.ts'
import { referenceMessages } from './messages-references.sv.ts'
import { valueMessages } from './messages-values.sv.ts'
import { wayMessages } from './messages-ways.sv.ts'
import type { Parsed, ParsedContent, ParsedProcess } from './parse-content.ts'
import type { Place } from './place.ts'
import { error, type Problem } from './problem.ts'
import { label } from './read-content.ts'
import { REGISTER_FOLDERS, type RegisterKind } from './register-folders.ts'
import { judged } from './severities.ts'
import { isWrittenMap, placeOfKey, Written, type WrittenMap, whereIs } from './written.ts'

type Report = (problem: Problem) => void

/** What no file can tell alone: files that must stand together, and ids that must be unique. */
export function checkWholes(
  content: ParsedContent,
  contentDir: string,
  missing: readonly RegisterKind[],
  report: Report,
): void {
  const at = (path: string) => ({ file: label(contentDir, path), line: 1, column: 1 })
  if (content.settings === null) {
    const why = 'Där står sajtens namn, utgivare och huvudprocess.'
    report(error('missing-file', at(''), fileMessages.fileMissing('installningar.yaml', why)))
  }
  if (content.sources === null) {
    const why = 'Där står de källor som filerna hänvisar till.'
    report(error('missing-file', at(''), fileMessages.fileMissing('kallor.yaml', why)))
  }
  for (const kind of missing) {
    const place = at(REGISTER_FOLDERS[kind])
    report(error('missing-folder', place, referenceMessages.folderMissing(kind)))
  }
  checkOneIndividual(content, at('parter'), report)
  checkPartyOrder(content, report)
  checkNames(content, report)
  checkLimits(content, report)
  for (const question of content.registers.question.values()) {
    checkUniqueIds(question.written?.svar, 'Svaret', report)
  }
  const languages = content.settings?.data?.settings.languages ?? null
  for (const [id, process] of content.processes) {
    if (process.head === null) {
      const why = 'Där står processens namn, faser och banor.'
      const place = at(`processer/${id}`)
      report(error('missing-file', place, fileMessages.fileMissing('process.mdx', why)))
    }
    if (process.citizen.size === 0 && hasStations(process)) {
      const why = 'Utan den får medborgaren ingen väg, fast processen har stationer.'
      const place = at(`processer/${id}`)
      report(error('missing-file', place, fileMessages.fileMissing('pilkarta.mdx', why)))
    }
    checkUniqueIds(process.head?.written?.faser, 'Fasen', report)
    checkTranslations(process.citizen, languages, report)
    checkSteps(process, languages, report)
  }
  checkLanguages(content, report)
}

/** The citizen's path needs to know who the person is; told only when every party could be read. */
function checkOneIndividual(content: ParsedContent, folder: Place, report: Report): void {
  const parties = [...content.registers.party]
  if (parties.length === 0 || parties.some(([, { data }]) => data === null)) return
  const individuals = parties.filter(([, { data }]) => data?.isIndividual)
  const [first, second] = individuals
  if (!first) report(error('one-individual', folder, valueMessages.noIndividual()))
  if (first && second) {
    const [, { written, path }] = second
    const place = (written && placeOfKey(written, 'individ')) ?? { file: path, line: 1, column: 1 }
    report(error('one-individual', place, valueMessages.twoIndividuals(first[0])))
  }
}

/** A party that has no place in the order comes last on maps and in lists, where nobody has put it. */
function checkPartyOrder({ settings, registers }: ParsedContent, report: Report): void {
  const place = settings?.written && placeOfKey(settings.written, 'parter')
  if (!settings?.data || !place) return
  const listed = new Set<string>(settings.data.partyOrder)
  const left = [...registers.party].flatMap(([id, { data }]) =>
    data && idFault(id) === null && !listed.has(id) ? id : [],
  )
  if (left.length === 0) return
  const sentences = listMessages.partiesLeftOut(left)
  report(judged('party-without-place', place, sentences))
}

/** A citizen meets the process: its path needs its own text as well. */
function hasStations({ steps, stepCitizens }: ParsedProcess): boolean {
  return (
    stepCitizens.size > 0 || [...steps.values()].some(({ data }) => data?.station.kind === 'own')
  )
}

function checkSteps(
  process: ParsedProcess,
  languages: readonly string[] | null,
  report: Report,
): void {
  for (const [id, texts] of process.stepCitizens) {
    checkTranslations(texts, languages, report)
    // What could not be read has no place here, and was told at its own.
    const first = [...texts.values()].find(({ path }) => path !== '')
    if (first && !process.steps.has(id)) {
      const place = { file: first.path, line: 1, column: 1 }
      report(error('missing-file', place, fileMessages.stepFileMissing(id)))
    }
  }
  for (const step of process.steps.values()) {
    const { written, path, body } = step
    if (written === null) continue
    if (needsBody(written) && body.trim() === '') {
      const line = Math.max(1, body.split('\n').length - 1)
      report(judged('missing-body', { file: path, line, column: 1 }, bodyMessages.missing()))
    }
    checkOneWayPerTarget(written, report)
  }
}

/** Start, end and plain choices explain themselves; elsewhere someone must say how the work is done. */
function needsBody(step: WrittenMap): boolean {
  const kind = step.typ instanceof Written ? step.typ.value : null
  return ['aktivitet', 'möte', 'väntan', 'händelse', 'delprocess'].includes(String(kind))
}

/** Two steps are joined by one flow at most: its id is made of theirs. */
function checkOneWayPerTarget(step: WrittenMap, report: Report): void {
  if (!Array.isArray(step.nästa)) return
  const seen = new Set<string>()
  for (const flow of step.nästa as readonly unknown[]) {
    const to = isWrittenMap(flow) ? flow.till : undefined
    if (!(to instanceof Written) || typeof to.value !== 'string') continue
    if (seen.has(to.value)) {
      report(error('duplicate-way', to.place, wayMessages.duplicateWay(to.value)))
    }
    seen.add(to.value)
  }
}

function checkTranslations(
  texts: ReadonlyMap<string, Parsed<unknown>>,
  languages: readonly string[] | null,
  report: Report,
): void {
  for (const [language, { path, written }] of texts) {
    const place = { file: path, line: 1, column: 1 }
    if (language === 'sv') {
      const said = written && placeOfKey(written, 'översättning')
      if (said) report(error('misplaced-key', said, fileMessages.originalIsNoTranslation()))
      continue
    }
    if (!texts.has('sv')) {
      report(error('missing-file', place, fileMessages.translationWithoutOriginal()))
    }
    if (languages !== null && !languages.includes(language)) {
      report(error('unlisted-language', place, fileMessages.languageNotListed(language)))
    }
  }
}

/** A language is listed together with its first text: until then nobody can read anything in it. */
function checkLanguages({ settings, processes }: ParsedContent, report: Report): void {
  const listed = settings?.data ? settings.written?.språk : null
  if (!Array.isArray(listed)) return
  const translated = new Set(
    [...processes.values()].flatMap(({ citizen, stepCitizens }) =>
      [citizen, ...stepCitizens.values()].flatMap((texts) => [...texts.keys()]),
    ),
  )
  for (const language of listed as readonly unknown[]) {
    if (!(language instanceof Written) || language.value === 'sv') continue
    const name = String(language.value)
    if (translated.has(name)) continue
    report(error('language-without-texts', language.place, fileMessages.languageUnused(name)))
  }
}

function checkUniqueIds(list: unknown, what: string, report: Report): void {
  if (!Array.isArray(list)) return
  const seen = new Set<string>()
  for (const item of list as readonly unknown[]) {
    const id = isWrittenMap(item) ? item.id : undefined
    if (!isWrittenMap(item) || !(id instanceof Written) || typeof id.value !== 'string') continue
    const place = placeOfKey(item, 'id') ?? whereIs(item)?.place
    if (seen.has(id.value) && place) {
      report(error('duplicate-id', place, listMessages.duplicateInList(id.value, what)))
    }
    seen.add(id.value)
  }
}
