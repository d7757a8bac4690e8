/** The list of who was there, as it was put into minutes and as the meeting has it now: what has changed since. Pure. */
import type { Begun } from './begun'
import type { AttendanceGroup, Block } from './nodes'
import { plainText } from './text'
import { same } from './tie'

export interface RollLine { group: AttendanceGroup; text: string; personId: string | null; presiding: boolean }
export interface Roll {
  lines: RollLine[]
  /** The body's usual words for who sent apologies; null where the agenda has no such item. */
  apologies: string | null
}

/** What is known of a text's list besides the text itself. */
export interface RollHistory {
  /** As it was first put in. */
  first: Roll
  /** As it was brought in later. */
  brought: readonly Roll[]
  /** As it stood when the clerk last said that the text stays as it is. */
  left: Roll | null
}

/** One line of the text that becomes another; `at` is null for one that comes in, `now` for one that goes. */
export interface RollChange { at: number | null; was: RollLine | null; now: RollLine | null }
/** A line that somebody wrote by hand, which therefore stays; and what the meeting has in its place. */
export interface RollStay { text: string; now: RollLine | null }
export interface RollChanges { changes: RollChange[]; stays: RollStay[] }

/** The list that a draft begun now would have. */
export function rollOf({ roll, items }: Pick<Begun, 'roll' | 'items'>): Roll {
  return { lines: linesOf(roll), apologies: items.find(({ standing }) => standing === 'apologies')?.usual[0] ?? null }
}

/** The lines of an attendance, each with the group of the heading above it. */
function linesOf(blocks: readonly Block[]): RollLine[] {
  let group: AttendanceGroup = 'present'
  return blocks.flatMap((block): RollLine[] => {
    if (block.type === 'attendanceHeading') group = block.attrs.group
    return block.type === 'attendee' ? [{ group, text: plainText(block), personId: block.attrs.personId, presiding: block.attrs.presiding }] : []
  })
}

const sameLine = (one: RollLine | null, other: RollLine | null): boolean => one === other || (one !== null && other !== null && one.group === other.group && one.text === other.text)
/** A name without what stands after it: "(in the Chair)", ", Head of Finance". */
const bare = (text: string): string => same(text.replace(/\s*[(,].*$/u, ''))

/**
 * What would bring the text's list up to the meeting's. A line that was put in as it stands may be changed; one that
 * somebody wrote stays, and is named where the meeting has something new to say of that person.
 * @param text the lines as they stand
 */
export function rollChanges(text: readonly RollLine[], { first, brought, left }: RollHistory, now: Roll): RollChanges {
  const rolls = [first, ...brought, now]
  const persons = new Map(rolls.flatMap(({ lines }) => lines.flatMap((line) => (line.personId ? [[bare(line.text), line.personId] as const] : []))))
  const keyOf = (line: RollLine) => line.personId ?? persons.get(bare(line.text)) ?? bare(line.text)
  const byKey = (lines: readonly RollLine[]) => {
    const found = new Map<string, RollLine>()
    for (const line of lines) if (!found.has(keyOf(line))) found.set(keyOf(line), line)
    return found
  }
  const [before, stands, set, meant] = [byKey(first.lines), byKey(text), left && byKey(left.lines), byKey(now.lines)]
  const ours = (line: RollLine) => rolls.some(({ lines }) => lines.some((one) => sameLine(one, line)))
  const out: RollChanges = { changes: [], stays: [] }
  for (const key of new Set([...stands.keys(), ...meant.keys()])) {
    const [is, then, next] = [stands.get(key) ?? null, before.get(key) ?? null, meant.get(key) ?? null]
    if (sameLine(is, next) || (set && sameLine(set.get(key) ?? null, next))) continue
    if (is && ours(is)) out.changes.push({ at: text.indexOf(is), was: is, now: next })
    else if (!is && !then) out.changes.push({ at: null, was: null, now: next })
    // Somebody wrote it, or took it out: that stays, and is said only where the meeting's list is not what it was.
    else if (!sameLine(then, next)) out.stays.push({ text: is?.text ?? '', now: next })
  }
  return out
}
