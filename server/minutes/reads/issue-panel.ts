/** What is ready to be issued from a draft: kept ones, those with nobody to ask first. */
import { and, asc, eq, gte, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm'
import { followUps, minutes, officeHolders, people } from '@/db/schema'
import type { DecidedOwner } from '@/domain/document/nodes'
import { plainName } from '@/domain/people/name'
import type { Viewer } from '@/server/people/viewer'
import { runtime } from '@/server/runtime'
import { bringUpToDate } from '../freeze'
import { mayDo } from '../may'

export interface ToIssue {
  id: string
  title: string
  sentence: string
  minuteNumber: string
  heading: string
  ownerWords: string
  dueWords: string
  exempt: boolean
  /** Who gets the mail, by name; empty where nobody is asked by mail. */
  mailTo: string[]
  /** Why nobody is asked by mail, in words; null where somebody is. */
  nobody: string | null
}

/**
 * The kept, not yet issued ones in the order of the minutes, brought up to date with what is typed at this moment. Four
 * statements beside that.
 * @returns null where the viewer may not read the draft
 */
export async function issuePanel(viewer: Viewer, minutesId: string): Promise<ToIssue[] | null> {
  if (!(await mayDo('minutes.readDraft', viewer, minutesId))) return null
  await bringUpToDate(minutesId)
  const { db, council } = runtime()
  const rows = await db.select().from(followUps).where(and(eq(followUps.minutesId, minutesId), eq(followUps.state, 'proposed'))).orderBy(asc(followUps.id))
  const [draft] = await db.select({ content: minutes.content }).from(minutes).where(eq(minutes.id, minutesId))
  const place = new Map((draft?.content?.content ?? []).map((block, at) => [block.attrs.id, at]))
  const inOrder = rows.sort((a, b) => (place.get(a.nodeId) ?? 1e9) - (place.get(b.nodeId) ?? 1e9))
  const reach = await reachable(inOrder.map((row) => row.owner), council.today())
  const shown = inOrder.map((row): ToIssue => {
    const asked = askedBy(row.owner, reach)
    return {
      id: row.id, title: row.title, sentence: row.sentence, minuteNumber: row.minuteNumber, heading: row.heading, ownerWords: row.ownerWords, dueWords: row.dueWords,
      exempt: row.exempt !== null, mailTo: asked.names, nobody: asked.nobody,
    }
  })
  return [...shown.filter((one) => one.nobody !== null), ...shown.filter((one) => one.nobody === null)]
}

interface Reachable { holders: Map<string, string[]>; persons: Map<string, string> }

const officesOf = (owner: DecidedOwner): string[] =>
  owner.sort === 'office' ? [owner.officeId] : owner.sort === 'lead' ? [owner.lead, ...owner.helpers].flatMap((one) => ('officeId' in one ? [one.officeId] : [])) : []
const personsOf = (owner: DecidedOwner): string[] => {
  if (owner.sort === 'person') return [owner.personId]
  if (owner.sort === 'group') return owner.personIds
  return owner.sort === 'lead' ? [owner.lead, ...owner.helpers].flatMap((one) => ('personId' in one ? [one.personId] : [])) : []
}

async function reachable(owners: readonly DecidedOwner[], today: string): Promise<Reachable> {
  const { db } = runtime()
  const officeIds = [...new Set(owners.flatMap(officesOf))]
  const personIds = [...new Set(owners.flatMap(personsOf))]
  const mailed = and(isNotNull(people.email), isNull(people.disabledAt))
  const held = officeIds.length === 0 ? [] : await db.select({ officeId: officeHolders.officeId, person: people }).from(officeHolders).innerJoin(people, eq(people.id, officeHolders.personId))
    .where(and(inArray(officeHolders.officeId, officeIds), lte(officeHolders.from, today), or(isNull(officeHolders.to), gte(officeHolders.to, today)), mailed))
  const named = personIds.length === 0 ? [] : await db.select().from(people).where(and(inArray(people.id, personIds), mailed))
  const holders = new Map<string, string[]>()
  for (const { officeId, person } of held) holders.set(officeId, [...(holders.get(officeId) ?? []), plainName(person)])
  return { holders, persons: new Map(named.map((person) => [person.id, plainName(person)])) }
}

function askedBy(owner: DecidedOwner, reach: Reachable): { names: string[]; nobody: string | null } {
  const names = [...new Set([...officesOf(owner).flatMap((id) => reach.holders.get(id) ?? []), ...personsOf(owner).flatMap((id) => reach.persons.get(id) ?? [])])]
  if (names.length > 0) return { names, nobody: null }
  switch (owner.sort) {
    case 'words': return { names, nobody: owner.words ? `“${owner.words}” is no post or person known here` : 'The text names nobody' }
    case 'office': return { names, nobody: 'The post is vacant, or its holder has no e-mail address' }
    case 'outside': return { names, nobody: 'An outside organisation: a letter for you to send' }
    case 'body': return { names, nobody: 'For the committee itself' }
    default: return { names, nobody: 'Nobody named has an e-mail address' }
  }
}
