/** How often each word of certainty was right, and each rule: the table of docs/reading.md. */

/** What became of one follow-up that the reader found. */
export interface Outcome {
  certainty: 'sure' | 'likely' | 'ask'
  /** The rule that spoke first. */
  rule: string
  /** Presence, owner and due are as the label says. */
  whole: boolean
}

const words = ['sure', 'likely', 'ask'] as const

/** Markdown: a line a set with share and right of each certainty, then a line a rule that was ever wrong or used often. */
export function calibrationTable(sets: readonly { name: string; outcomes: readonly Outcome[] }[]): string {
  const all = { name: 'together', outcomes: sets.flatMap(({ outcomes }) => outcomes) }
  const head = '| set | found | sure: share, right | likely: share, right | ask: share, right |\n|---|---|---|---|---|'
  const rows = [...sets, all].map(({ name, outcomes }) => `| ${name} | ${outcomes.length} | ${words.map((word) => cell(outcomes, word)).join(' | ')} |`)
  const rules = [...new Set(all.outcomes.map(({ rule }) => rule))].sort()
    .map((rule) => ({ rule, own: all.outcomes.filter((outcome) => outcome.rule === rule) }))
    .filter(({ own }) => own.length >= 5 || own.some(({ whole }) => !whole))
    .sort((a, b) => b.own.length - a.own.length)
    .map(({ rule, own }) => `| \`${rule}\` | ${own.length} | ${fraction(own.filter(({ whole }) => whole).length, own.length)} |`)
  return [head, ...rows, '', '| rule that spoke | times | right |\n|---|---|---|', ...rules].join('\n')
}

function cell(outcomes: readonly Outcome[], word: Outcome['certainty']): string {
  const own = outcomes.filter(({ certainty }) => certainty === word)
  return own.length === 0 ? '0' : `${fraction(own.length, outcomes.length)}, ${fraction(own.filter(({ whole }) => whole).length, own.length)}`
}

function fraction(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2)
}
