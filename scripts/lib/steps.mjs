/** Says what is being done and how long it took. */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Runs one step. @returns what it returned; where `said` gives null, nothing is printed */
export async function step(what, work, said = () => what) {
  const began = performance.now()
  const result = await work()
  const words = said(result)
  if (words) console.log(`${words} (${seconds(began)})`)
  return result
}
