/** Words that ask, or fill a sentence, and say nothing of what is sought. "Utan" and "inte" do. */
const ASKING = new Set(
  `vem vems vad var vart varifrån när hur varför vilken vilket vilka
  ansvar ansvarar ansvarig utför utförs gör göra görs händer hända hänt sker ske
  är blir bli har ha hade kan kunna ska skall skulle få får fått måste bör vill finns
  krävs kräver krävas behövs behöver behövas gäller innan sedan då nu länge ofta också bara så här där
  man jag du vi hen ni mig dig oss er sig min mitt mina din ditt dina vår vårt våra
  en ett den det de denna detta dessa något någon några
  och eller i på av till för från med om som att vid hos`.split(/\s+/),
)

/** Verbs that say something only with another word: "ta hand", not "vad ska jag ta med". */
const LIGHT = new Set(['ta', 'tar'])

/** The words that carry a question; none where all only ask. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !ASKING.has(word))
  return telling.every((word) => LIGHT.has(word)) ? [] : telling
}

/** What somebody answers. It tells an answer or a refusal in a text; beside what was asked, the name of a step lacks it. */
const ANSWERING = new Set('ja nej inte tack säga säger sade sa sagt'.split(' '))

/** Splits what is sought into the words for an answer, and what the answer is about. */
export function apartFromAnswers(words: readonly string[]): {
  readonly answers: readonly string[]
  readonly about: readonly string[]
} {
  return {
    answers: words.filter((word) => ANSWERING.has(word)),
    about: words.filter((word) => !ANSWERING.has(word)),
  }
}
