/** Which of the statements of a decision says what it is. */
import type { Statement } from './frame'

/** What a resolution decides before anything that follows from it. */
const decisive: ReadonlySet<string> = new Set(['approved', 'adopted', 'endorsed', 'supported', 'received'])

/** The statement that names the kind of a decision: what is approved first, else what somebody owes, else anything but "agreed". */
export function mainOf(all: readonly Statement[]): Statement | undefined {
  const owed = all.filter(({ duty }) => duty)
  const firm = all[0] && decisive.has(all[0].kind) && owed[0]?.duty?.rule !== 'decision.body-asks' ? all[0] : undefined
  return firm ?? owed[0] ?? all.find(({ kind }) => kind !== 'agreed') ?? all[0]
}
