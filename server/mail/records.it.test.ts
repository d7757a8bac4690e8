/** Mails about minutes on their way: nobody is asked for what is done already, or twice in one letter. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { mails } from '@/db/schema'
import { carryOut } from '@/server/command'
import { answerFactCheck, askFactCheck } from '@/server/minutes/commands'
import { agreeTheDraft, sendDraftToChair, takeDraftBack } from '@/server/minutes/freeze'
import { lastVersion } from '@/server/minutes/load'
import { startDraft } from '@/server/minutes/testing/draft'
import { openWorld, type World } from '@/server/testing/world'
import { gatherMails } from './gather'

let world: World
let id: string
beforeEach(async () => { world = await openWorld(); id = await startDraft(world) })
afterEach(async () => { await world.close() })

/** A clerk who is not the first of the authority's. */
const send = async () => sendDraftToChair({ minutesId: id, by: '2027-01-29' }, await world.as('namedClerk'))

/** What goes to each address on the next working day, by its subject. */
async function nextMorning(): Promise<[string, string][]> {
  await gatherMails('wold', '2027-01-19')
  const sent = await world.runtime.db.select().from(mails).where(eq(mails.kind, 'gathered')).orderBy(mails.toAddress)
  return sent.map((mail) => [mail.toAddress.split('@')[0] ?? '', mail.subject])
}

it('asks the chair once for a draft that was taken back and sent again, in the name of who sent it', async () => {
  await send()
  await takeDraftBack({ minutesId: id }, await world.as('clerk'))
  await send()
  expect(await nextMorning()).toEqual([['vicechair', 'Draft minutes to read: the Corporate Parenting Panel of 14 January 2027']])
  const [mail] = await world.runtime.db.select().from(mails).where(eq(mails.kind, 'gathered'))
  expect(mail?.text.match(/are ready for you to read/g)).toHaveLength(1)
  expect(mail?.text).toContain('NamedClerk Example')
})

it('does not ask for a draft that she has agreed meanwhile; its clerk hears of it', async () => {
  await send()
  await agreeTheDraft({ minutesId: id, hash: (await lastVersion(world.runtime.db, id, 'chair'))?.hash ?? '' }, await world.as('viceChair'))
  expect(await nextMorning()).toEqual([['namedclerk', 'Agreed by the chair: the Corporate Parenting Panel of 14 January 2027']])
})

it('asks those only who have still to check their items', async () => {
  const checkers = ['p-leadOfficer', 'p-member'].map((personId) => ({ personId, nodeIds: ['h1'] }))
  await carryOut(askFactCheck, { minutesId: id, by: '2027-01-29', checkers }, await world.as('clerk'))
  await carryOut(answerFactCheck, { minutesId: id }, await world.as('leadOfficer'))
  expect(await nextMorning()).toEqual([['member', 'Items to check: draft minutes of the Corporate Parenting Panel of 14 January 2027']])
})
