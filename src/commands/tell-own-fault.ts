/**
 * A fault in the program itself: the writer gets a plain sentence, a developer asks for the rest. Ends with 2.
 *
 * @param what - what stopped, in Swedish, as a sentence begins: "Granskningen"
 */
export function tellOwnFault(what: string, caught: unknown): void {
  const name = caught instanceof Error ? caught.message : String(caught)
  console.error(`${what} stannade av ett fel i programmet, inte i innehållet: ${name}`)
  console.error('Rapportera felet till den som sköter programmet. DEBUG=1 visar var det hände.')
  if (process.env.DEBUG) console.error(caught)
  process.exitCode = 2
}
