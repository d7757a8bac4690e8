/** What becomes of the demo council's follow-ups: answered, late, moved, closed, said done by the committee. */
import { and, eq, inArray } from 'drizzle-orm'
import { followUps, followUpOwners, officeHolders, progressReports } from '@/db/schema'
import { addDays, addWorkingDays, daysBetween, previousWorkingDay, type IsoDate } from '@/domain/calendar'
import { closedBy } from '@/domain/follow-ups/closing'
import { defaultBodySettings } from '@/domain/council'
import type { DecidedOwner } from '@/domain/document/nodes'
import { openStates } from '@/domain/workflow/states'
import { execute } from '@/server/command'
import { askForDate, changeDue, changeOwner, closeFollowUp, markSeen, recordOutcome, reportDone, reportProgress, settleAsked } from '@/server/follow-ups/commands'
import { loadViewer, type Viewer } from '@/server/people/viewer'
import { runtime } from '@/server/runtime'
import type { DemoBody } from './bodies'
import { known } from './found'
import { demoOffices } from './people'
import type { Life } from './life'
import type { Topic } from './topics/topic'
import { finished, sortOfWork, underWay, whyLater, whyNot, whyRefused, type SortOfWork } from './words'

type Row = typeof followUps.$inferSelect
type Fate = 'prompt' | 'slow' | 'silent' | 'asks'

/** The minutes named nobody who could be written to: the clerk looks for somebody. */
function nobodyToAsk(owner: DecidedOwner, { council }: Life): boolean {
  if (owner.sort === 'office') return demoOffices.some(({ key, holder }) => holder === null && council.offices.get(key) === owner.officeId)
  return owner.sort === 'words' || owner.sort === 'body'
}

export class FatesOfActions {
  constructor(private readonly life: Life) {}

  /** Plans what happens to actions that have just been issued. */
  async follow(ids: readonly string[], { body, topics }: { body: DemoBody; topics: readonly Topic[] }): Promise<void> {
    if (ids.length === 0) return
    const rows = await runtime().db.select().from(followUps).where(inArray(followUps.id, [...ids]))
    for (const row of rows) await this.plan(row, body, topics.find((topic) => topic.title === row.heading)?.presenter)
  }

  private async plan(row: Row, body: DemoBody, presenter: string | undefined): Promise<void> {
    const { chance, timeline } = this.life
    const fate: Fate = chance.often(0.62) ? 'prompt' : chance.often(0.45) ? 'slow' : chance.often(0.6) ? 'asks' : 'silent'
    const issuedOn = row.issuedAt?.slice(0, 10) ?? row.askedOn
    const due = row.dueOn ?? addDays(issuedOn, 30 + Math.floor(chance.next() * 60))
    const working = (date: IsoDate) => previousWorkingDay(date < issuedOn ? addDays(issuedOn, 3) : date)
    if (nobodyToAsk(row.owner, this.life)) timeline.at(addWorkingDays(issuedOn, 2), '10:40', () => this.nameOwner(row.id, body, presenter))
    timeline.at(addWorkingDays(issuedOn, 1), '09:10', () => this.see(row.id))
    if (fate === 'silent') return
    if (fate === 'asks') timeline.at(working(addDays(due, -12)), '11:20', () => this.ask(row.id, addDays(due, 42)))
    const halfWay = addDays(issuedOn, Math.floor(daysBetween(issuedOn, due) / 2))
    if (due > addDays(issuedOn, 40) && chance.often(0.7)) timeline.at(working(halfWay), '15:10', () => this.progress(row.id))
    const doneOn = fate === 'prompt' ? working(addDays(due, -(2 + Math.floor(chance.next() * 12)))) : working(addDays(due, 10 + Math.floor(chance.next() * 30)))
    this.finish(row.id, doneOn, body)
  }

  /** Reported done on a day, and closed by the clerk two days later where she may. */
  private finish(id: string, on: IsoDate, body: DemoBody): void {
    this.life.timeline.at(on, '16:00', () => this.done(id))
    this.life.timeline.at(addWorkingDays(on, 2), '10:10', () => this.close(id, body))
  }

  /** What the committee says at a meeting about actions that were reported done or are late. */
  async speakAt(meetingId: string, body: DemoBody, date: IsoDate): Promise<void> {
    const { chance, council } = this.life
    const bodyId = known(council.bodies, body.key)
    const rows = await runtime().db.select().from(followUps).where(and(eq(followUps.bodyId, bodyId), inArray(followUps.state, [...openStates])))
    const clerk = await council.as(body.clerk)
    for (const row of rows) {
      if (row.meetingId === meetingId) continue
      if (row.state === 'reported-done') {
        const verdict = chance.often(0.86) ? 'done' : 'not-good-enough'
        await execute(recordOutcome, { followUpId: row.id, meetingId, verdict, reason: verdict === 'done' ? '' : chance.pick(whyNot[sortOfWork(row.kind)]) }, clerk)
        if (verdict !== 'done') this.finish(row.id, addWorkingDays(date, 20), body)
      } else if (row.dueOn && row.dueOn < date && chance.often(0.6)) {
        const ended = chance.often(0.15)
        if (!ended) this.finish(row.id, addWorkingDays(date, 35), body)
        await execute(recordOutcome, {
          followUpId: row.id, meetingId, verdict: ended ? 'ended-undone' : 'extended', reason: chance.pick(whyLater[sortOfWork(row.kind)]), ...(ended ? {} : { due: { date: addDays(date, 70) } }),
        }, clerk)
      }
    }
  }

  /** Who answers for an action: its owner, or whoever holds the post. */
  private async owner(id: string): Promise<Viewer | null> {
    const { db } = runtime()
    const [own] = await db.select().from(followUpOwners).where(eq(followUpOwners.followUpId, id)).limit(1)
    if (own?.personId) return loadViewer(own.personId)
    if (!own?.officeId) return null
    const [holder] = await db.select().from(officeHolders).where(eq(officeHolders.officeId, own.officeId)).limit(1)
    return holder ? loadViewer(holder.personId) : null
  }

  private async sortOf(id: string): Promise<SortOfWork> {
    const [row] = await runtime().db.select({ kind: followUps.kind }).from(followUps).where(eq(followUps.id, id))
    return row ? sortOfWork(row.kind) : 'paper'
  }

  private async see(id: string): Promise<void> {
    const owner = await this.owner(id)
    if (owner && this.life.chance.often(0.7)) await execute(markSeen, { followUpId: id }, owner)
  }

  private async progress(id: string): Promise<void> {
    const owner = await this.owner(id)
    if (owner) await execute(reportProgress, { followUpId: id, text: this.life.chance.pick(underWay[await this.sortOf(id)]) }, owner)
  }

  private async done(id: string): Promise<void> {
    const owner = await this.owner(id)
    if (owner) await execute(reportDone, { followUpId: id, text: this.life.chance.pick(finished[await this.sortOf(id)]) }, owner)
  }

  private async ask(id: string, date: IsoDate): Promise<void> {
    const owner = await this.owner(id)
    const asked = owner ? await execute(askForDate, { followUpId: id, date: previousWorkingDay(date), text: this.life.chance.pick(whyLater[await this.sortOf(id)]) }, owner) : null
    if (!asked?.ok) return
    this.life.timeline.at(addWorkingDays(runtime().council.today(), 2), '10:30', async () => {
      const [report] = await runtime().db.select().from(progressReports).where(eq(progressReports.id, asked.result.reportId))
      if (report?.settled === 'open') await execute(settleAsked, { reportId: report.id, accept: this.life.chance.often(0.8), reason: this.life.chance.pick(whyRefused) }, await this.life.council.as('nair'))
    })
  }

  /** The clerk puts an owner where the minutes named nobody she could match: whoever had brought the report. */
  private async nameOwner(id: string, body: DemoBody, presenter = 'head-of-democratic-services'): Promise<void> {
    const { council, chance } = this.life
    if (!chance.often(0.97)) return
    const officeId = known(council.offices, presenter)
    await execute(changeOwner, { followUpId: id, owner: { sort: 'office', officeId }, reason: 'Agreed with the service after the meeting.' }, await this.life.council.as(body.clerk))
    if (chance.often(0.4)) await execute(changeDue, { followUpId: id, due: { date: addWorkingDays(runtime().council.today(), 30) }, reason: 'The minutes gave no date; agreed with the owner.' }, await this.life.council.as(body.clerk))
  }

  private async close(id: string, body: DemoBody): Promise<void> {
    const [row] = await runtime().db.select().from(followUps).where(eq(followUps.id, id))
    if (row?.state !== 'reported-done') return
    if (closedBy({ kind: row.kind, calledIn: row.calledIn, resolutionKind: null }, defaultBodySettings.clerkCloses) !== 'clerk') return
    await execute(closeFollowUp, { followUpId: id, evidence: this.life.chance.pick(['Seen by the clerk.', 'Sent to all Members, with a copy to the clerk.', 'A copy is kept with the papers of the meeting.']) }, await this.life.council.as(body.clerk))
  }
}
