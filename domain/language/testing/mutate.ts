/** Minutes made strange, from a seed: what copying, scanning and malice do to a text. */

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const strange = [
  'RESOLVED', 'RESOLVED:\n', 'RECOMMENDED', 'that ', 'That ', '(a)', '((((', '))))', '[', '\n\n\n', '\t\t', '\f', ' ', ' and ', ', ', ';', ' : ', '- ', '• ', '1.', '1.1.1.1.1 ', 'ACTION: ', 'PRESENT', 'Minutes:', '“', '”', "'", '’',
  'would be asked to be ', 'by 31 April 2026 ', 'on 30/02/2026 ', 'in 9999 months ', 'within 0 days ', 'the next next meeting ', 'constructor ', '__proto__ ', 'toString ', '\u0000', '\ufeff', '\u202e', '\ud83d', '😀', 'é', 'ﬁ', '|', '|---|', '## ', '**', '<p>', '&nbsp;', '%s', 'Cllr. ', 'No. ', 'Head of ', 'of of of ', '…', '0'.repeat(40), 'a'.repeat(300),
]

/** One strange version of a text. */
export function mutate(text: string, random: () => number): string {
  let out = text
  const times = 1 + Math.floor(random() * 8)
  for (let k = 0; k < times; k += 1) {
    const at = Math.floor(random() * (out.length + 1))
    const length = Math.floor(random() ** 3 * 400)
    const piece = out.slice(at, at + length)
    const word = strange[Math.floor(random() * strange.length)] ?? ''
    switch (Math.floor(random() * 8)) {
      case 0: out = out.slice(0, at) + out.slice(at + length); break
      case 1: out = out.slice(0, at) + piece.repeat(1 + Math.floor(random() * 20)) + out.slice(at); break
      case 2: out = out.slice(0, at) + word + out.slice(at); break
      case 3: out = out.slice(0, at) + word.repeat(1 + Math.floor(random() ** 2 * 400)) + out.slice(at); break
      case 4: out = out.slice(0, at) + piece.replaceAll('\n', ' ') + out.slice(at + length); break
      case 5: out = out.slice(0, at) + piece.replaceAll(' ', '\n') + out.slice(at + length); break
      case 6: out = out.slice(0, at) + piece.toUpperCase() + out.slice(at + length); break
      default: out = out.slice(at) + out.slice(0, at)
    }
  }
  return out.slice(0, 400_000)
}
