/** The whole table, said twice: every standing in every state against every deed. */
import { describe, expect, it } from 'vitest'
import { abilitiesOf, deeds, judge, standings, type Deed, type Standing } from './deeds'
import { standingOf, type ViewerFacts } from './standing'
import { followUpStates, minutesStates } from './states'

/** Deed | by whom | in which states; "any" where the state does not matter. Written out, not derived. */
const written = `
people.write | administrator clerk | any
people.disable | administrator | any
people.giveRole | administrator | any
offices.write | administrator clerk | any
bodies.write | administrator | any
memberships.write | administrator clerk | any
settings.write | administrator | any
demo.moveTime | anyone | any
meetings.write | clerk | any
meetings.delete | clerk | any
agenda.write | clerk | any
agenda.publish | clerk | any
agenda.putWording | chair clerk | any
attendance.write | clerk | any
minutes.start | clerk | any
minutes.type | clerk | draft fact-check
minutes.readDraft | clerk monitoring-officer chair | any
minutes.askFactCheck | clerk | draft
minutes.answerFactCheck | checker | fact-check
minutes.endFactCheck | clerk | fact-check
minutes.sendToChair | clerk | draft fact-check
minutes.takeBack | clerk | with-chair agreed
minutes.note | chair checker | with-chair fact-check
minutes.settleNote | clerk | draft fact-check with-chair
minutes.askForChanges | chair | with-chair
minutes.agree | chair | with-chair
minutes.recordAgreed | clerk | with-chair
minutes.publish | clerk | draft fact-check agreed
minutes.correct | clerk | published confirmed signed
minutes.confirm | clerk | published
minutes.notConfirmed | clerk | published
minutes.sign | clerk | confirmed
minutes.withdraw | clerk monitoring-officer | published confirmed signed
minutes.restore | clerk monitoring-officer | published confirmed signed
minutes.project | clerk | any
followUps.issue | clerk | proposed
followUps.addMissed | clerk | any
followUps.reportProgress | owner clerk | issued in-progress reported-done paused carried-over
followUps.reportDone | owner clerk | issued in-progress paused carried-over
followUps.askForDate | owner | issued in-progress reported-done paused carried-over
followUps.sayNotMine | owner | issued in-progress reported-done paused carried-over
followUps.settleAsked | clerk | issued in-progress reported-done paused carried-over
followUps.markSeen | owner | issued in-progress reported-done paused carried-over
followUps.changeOwner | clerk | issued in-progress reported-done paused carried-over
followUps.changeDue | clerk | issued in-progress reported-done paused carried-over
followUps.sameDuty | clerk | issued in-progress reported-done paused carried-over
followUps.close | clerk | issued in-progress reported-done carried-over
followUps.callIn | member chair | issued in-progress reported-done carried-over
followUps.recordOutcome | clerk | issued in-progress reported-done paused carried-over
followUps.resume | clerk | paused superseded
followUps.withdraw | clerk | issued in-progress reported-done paused carried-over
followUps.supersede | clerk | issued in-progress reported-done paused carried-over
followUps.carryOver | clerk | issued in-progress
followUps.openRound | clerk | closed
followUps.release | clerk | any
backfill.give | administrator | any
backfill.settle | administrator clerk | any
mail.hold | clerk | any
mail.readOutbox | administrator | any
audit.read | monitoring-officer administrator | any
`.trim().split('\n').map((line) => line.split(' | ') as [string, string, string])

const states = [null, ...minutesStates, ...followUpStates]

describe('the table of deeds', () => {
  it('is the one written here, for each standing and each state', () => {
    expect(written.map(([deed]) => deed).sort()).toEqual(Object.keys(deeds).sort())
    const wrong: string[] = []
    for (const [deed, by, within] of written) {
      for (const who of standings) {
        for (const state of states) {
          const allowed = !by.split(' ').includes(who) ? 'forbidden' : within === 'any' || (state !== null && within.split(' ').includes(state)) ? true : 'wrong-state'
          const found = judge(deed as Deed, new Set([who]), state)
          if (found !== allowed) wrong.push(`${deed} by ${who} in ${state ?? 'no state'}: ${String(found)}, written ${String(allowed)}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('gives as abilities what it gives as verdicts', () => {
    const all = Object.keys(deeds) as Deed[]
    for (const who of standings) {
      for (const state of states) {
        const standing = new Set<Standing>([who])
        expect(abilitiesOf(all, standing, state)).toEqual(Object.fromEntries(all.map((deed) => [deed, judge(deed, standing, state) === true])))
      }
    }
  })
})

describe('how somebody stands to a thing', () => {
  const span = (from = '2020-01-01', to: string | null = null) => ({ from, to })
  const nobody: ViewerFacts = { personId: 'me', staff: [], memberships: [], offices: [], clerkOf: [], link: null }
  const panel = { authorityId: 'wold', bodyId: 'panel' }
  const of = (facts: Partial<ViewerFacts>, target: Parameters<typeof standingOf>[1] = panel, on = '2027-01-18') => [...standingOf({ ...nobody, ...facts }, target, on)].filter((one) => one !== 'anyone' && one !== 'person')
  const clerk = { staff: [{ authorityId: 'wold', role: 'clerk' as const, ...span() }] }
  const seat = (role: 'chair' | 'vice-chair' | 'member', bodyId = 'panel', during = span()) => ({ memberships: [{ bodyId, role, ...during }] })

  it('follows from roles at the date, in the thing’s own authority', () => {
    expect(of(clerk)).toEqual(['clerk'])
    expect(of(clerk, { authorityId: 'fire', bodyId: 'board' })).toEqual([])
    expect(of({ staff: [{ authorityId: 'wold', role: 'clerk', ...span('2020-01-01', '2027-01-17') }] })).toEqual([])
    expect(of({ staff: [{ authorityId: 'wold', role: 'clerk', ...span('2027-01-19') }] })).toEqual([])
    expect(of({ staff: [{ authorityId: 'wold', role: 'clerk', ...span('2027-01-18', '2027-01-18') }] })).toEqual(['clerk'])
  })

  it('shuts clerks out of a restricted body unless they are named', () => {
    expect(of(clerk, { ...panel, restricted: true })).toEqual([])
    expect(of({ ...clerk, clerkOf: ['panel'] }, { ...panel, restricted: true })).toEqual(['clerk'])
    expect(of({ ...clerk, clerkOf: ['other'] }, { ...panel, restricted: true })).toEqual([])
  })

  it('makes a chair of who presided; else of the chair, else of the vice-chair', () => {
    expect(of(seat('chair'))).toEqual(['member', 'chair'])
    expect(of(seat('chair'), { ...panel, presidingId: 'somebody' })).toEqual(['member'])
    expect(of(seat('member'), { ...panel, presidingId: 'me' })).toEqual(['member', 'chair'])
    expect(of({}, { ...panel, presidingId: 'me' })).toEqual(['chair'])
    expect(of(seat('vice-chair'))).toEqual(['member', 'chair'])
    expect(of(seat('chair', 'cabinet'))).toEqual([])
    expect(of(seat('chair', 'panel', span('2020-01-01', '2026-05-01')))).toEqual([])
  })

  it('makes an owner of who is asked, holds the post now, or came by the link', () => {
    const action = { ...panel, followUpId: 'f', ownerOfficeIds: ['post'], ownerPersonIds: ['holder'] }
    expect(of({ offices: [{ officeId: 'post', ...span() }] }, action)).toEqual(['owner'])
    expect(of({ offices: [{ officeId: 'post', ...span('2020-01-01', '2026-12-31') }] }, action)).toEqual([])
    expect(of({ personId: 'holder' }, action)).toEqual(['owner'])
    const link = (followUpId: string, personId: string) => of({ personId: null, link: { followUpId, personId } }, action)
    expect(link('f', 'holder')).toEqual(['owner'])
    expect(link('f', 'former')).toEqual([])
    expect(link('g', 'holder')).toEqual([])
  })
})
