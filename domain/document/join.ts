/** Whole minutes that were typed elsewhere, joined to a draft that was begun from the agenda. Pure. */
import type { Begun, BegunItem } from './begun'
import type { Block, MinutesDocument, TextBlock } from './nodes'
import { plainText } from './text'
import { itemsOfHeadings, same, tiedAttendee } from './tie'
import { sections, type Section } from './walk'

type Minute = TextBlock & { type: 'minute' }
interface Item extends Section { minute: Minute }

export interface Joined {
  document: MinutesDocument
  /** How many of the pasted items stand under the agenda's item that they mean. */
  under: number
  /** Headings of pasted items that are not on the agenda. */
  beside: string[]
  /** Headings of items in which somebody had typed: the pasted words come after those. */
  behind: string[]
  /** Headings of items that nobody had written in and that the pasted minutes do not have. */
  takenOut: string[]
  /** Of those, the ones that stand all the same, because they are not for the public. */
  waiting: string[]
}

export interface JoinQuestion {
  begun: Begun
  /** Numbers of the pasted minutes as written, by their ids. */
  numbers: ReadonlyMap<string, string>
  /** True where all of the draft was selected, to be written over. */
  over: boolean
}

/**
 * The draft with the pasted minutes in it: each under the item of the agenda that it means, which keeps its id, its
 * number and its being kept from the public. What nobody has written in gives way, what somebody typed stays and comes
 * first, what is not on the agenda stands where the text had it. Null where the pasted text is not for this: it has no
 * item of the agenda that still waits for its words.
 */
export function joinToBegun(draft: MinutesDocument, pasted: MinutesDocument, { begun, numbers, over }: JoinQuestion): Joined | null {
  const own = itemsOf(draft)
  const brought = itemsOf(pasted)
  const waits = new Set(own.filter((item) => over || isUntouched(item, begun)))
  const meant = itemsMeant(own, brought, begun, numbers)
  const tied = meant.filter((item) => item !== null)
  const whole = brought.length > 1 && (headOf(pasted).some(({ type }) => type === 'title' || type === 'attendee') || tied.length * 2 >= own.length)
  if (brought.length === 0 || !(tied.some((item) => waits.has(item)) || (whole && waits.size > 0))) return null

  const closed = own.some(({ minute }) => minute.attrs.exempt !== null)
  const left = own.filter((item) => !tied.includes(item))
  const isWaiting = ({ minute }: Item) => minute.attrs.exempt !== null || (closed && minute.attrs.agendaItemId === null)
  const staying = left.filter((item) => !waits.has(item) || !whole || isWaiting(item))
  const placed: Placed[] = brought.map((item, at) => {
    const mine = meant[at] ?? null
    if (!mine) return { at: null, blocks: [item.minute, ...item.blocks] }
    return { at: own.indexOf(mine), blocks: waits.has(mine) ? filled(mine, item, begun) : followed(mine, item) }
  })
  for (const item of staying) putBack(placed, own.indexOf(item), [item.minute, ...item.blocks])
  const head = joinedHead(draft, pasted, begun, over)
  return {
    document: { ...draft, content: [...head.blocks, ...placed.flatMap(({ blocks }) => blocks), ...signatures(draft), ...signatures(pasted)] },
    under: tied.length,
    beside: brought.filter((_, at) => !meant[at]).map(heading),
    behind: [...head.behind, ...tied.filter((item) => !waits.has(item)).map(heading)],
    takenOut: left.filter((item) => !staying.includes(item)).map(heading),
    waiting: whole ? left.filter((item) => waits.has(item) && isWaiting(item)).map(heading) : [],
  }
}

interface Placed { at: number | null; blocks: Block[] }

const heading = ({ minute }: Item): string => plainText(minute)
const itemsOf = (document: MinutesDocument): Item[] =>
  sections(document).flatMap(({ minute, blocks }) => (minute ? [{ minute, blocks: blocks.filter(({ type }) => type !== 'signature') }] : []))
const headOf = (document: MinutesDocument): Block[] => (sections(document)[0]?.blocks ?? []).filter(({ type }) => type !== 'signature')
const signatures = (document: MinutesDocument): Block[] => document.content.filter(({ type }) => type === 'signature')

const begunItem = ({ minute }: Item, { items }: Begun): BegunItem | undefined =>
  items.find(({ id, title }) => (minute.attrs.agendaItemId === null ? id === null && title === plainText(minute) : id === minute.attrs.agendaItemId))

const isDecided = (block: Block): boolean => block.type !== 'table' && (block.content ?? []).some((part) => part.type === 'text' && part.marks?.some(({ type }) => type === 'reading'))

/** Whether an item stands as it was begun: a line that was taken out leaves no words to keep. */
function isUntouched(item: Item, begun: Begun): boolean {
  const began = begunItem(item, begun)
  if (!began || began.title !== heading(item)) return false
  const lines = new Set(['', ...began.facts, ...began.usual])
  return item.blocks.every((block) => block.type !== 'table' && lines.has(plainText(block)) && !isDecided(block) && !('exempt' in block.attrs && block.attrs.exempt))
}

function itemsMeant(own: Item[], brought: Item[], begun: Begun, numbers: ReadonlyMap<string, string>): (Item | null)[] {
  const known = own.map((item) => ({ id: item.minute.attrs.id, title: heading(item), number: item.minute.attrs.agendaNumber ?? '', standing: begunItem(item, begun)?.standing ?? null }))
  const meant = itemsOfHeadings(brought.map((item) => ({ title: heading(item), number: numbers.get(item.minute.attrs.id) ?? null })), known)
  return meant.map((item) => own.find(({ minute }) => minute.attrs.id === item?.id) ?? null)
}

/** An item in which nobody had written: what the agenda knows of it, and the pasted words. */
function filled(mine: Item, { minute, blocks }: Item, begun: Begun): Block[] {
  const facts = new Set(begunItem(mine, begun)?.facts)
  const said = (block: Block) => blocks.some((one) => (one.type === block.type && one.type !== 'paragraph') || ` ${same(plainText(one))} `.includes(` ${same(plainText(block))} `))
  const { content: _, ...bare } = mine.minute
  const own: Minute = {
    ...bare, ...(minute.content ? { content: minute.content } : {}),
    attrs: { ...mine.minute.attrs, fixedNumber: minute.attrs.fixedNumber ?? mine.minute.attrs.fixedNumber, exempt: mine.minute.attrs.exempt ?? minute.attrs.exempt },
  }
  return [own, ...mine.blocks.filter((block) => facts.has(plainText(block)) && !said(block)), ...blocks]
}

/** An item in which somebody had typed: that first, then the pasted words, with their heading where it says more. */
function followed(mine: Item, { minute, blocks }: Item): Block[] {
  const end = mine.blocks.findLastIndex((block) => plainText(block) !== '') + 1
  const headed: Block[] = same(plainText(minute)) === same(heading(mine)) ? [] : [{ type: 'subheading', attrs: { id: minute.attrs.id }, ...(minute.content ? { content: minute.content } : {}) }]
  return [mine.minute, ...mine.blocks.slice(0, end), ...headed, ...blocks]
}

/** Puts an item back after the nearest one before it on the agenda, or first. */
function putBack(placed: Placed[], at: number, blocks: Block[]): void {
  let before = -1
  placed.forEach((one, index) => {
    if (one.at !== null && one.at < at && one.at > (placed[before]?.at ?? -1)) before = index
  })
  placed.splice(before + 1, 0, { at, blocks })
}

/** Title and attendance: as pasted where they stood as they were begun, else after what stands there. */
function joinedHead(draft: MinutesDocument, pasted: MinutesDocument, begun: Begun, over: boolean): { blocks: Block[]; behind: string[] } {
  const lines = new Set(['', ...begun.head])
  const behind: string[] = []
  const part = (words: string, belongs: (block: Block) => boolean): Block[] => {
    const own = headOf(draft).filter(belongs)
    const brought = headOf(pasted).filter(belongs).map((block) => tiedAttendee(block, begun.attendance))
    if (brought.length === 0) return own
    if (over || own.every((block) => lines.has(plainText(block)))) return brought
    behind.push(words)
    return [...own, ...brought]
  }
  const ofPeople = ({ type }: Block) => type === 'attendee' || type === 'attendanceHeading'
  const blocks = [
    ...part('Title', ({ type }) => type === 'title'),
    ...part('Attendance', ofPeople),
    ...part('Before the first item', (block) => block.type !== 'title' && !ofPeople(block)),
  ]
  return { blocks, behind }
}
