import { z } from 'zod'
import { eq } from 'drizzle-orm'
import { newRowId } from '@/db/row-id'
import { followUps, resolutions } from '@/db/schema'
import { drawnMarkers, minuteNumbers } from '@/domain/document/numbering'
import { plainText } from '@/domain/document/text'
import { textBlocks } from '@/domain/document/walk'
import type { Exemption, MinutesDocument } from '@/domain/document/nodes'
import { followUpKinds } from '@/domain/language/reading'
import { defineCommand } from '@/server/command'
import { lastVersion, lockMinutes, minutesTarget } from '@/server/minutes/load'
import { documentOfVersion } from '@/server/minutes/versions'
import { refuse } from '@/server/refusal'
import { chosenDue } from '../dues'
import { dueField, idField, ownerField, textField } from '../fields'
import { issueRows } from '../issue-rows'
import { checkedOwner } from '../owners'

/** Where a block stands in a version: its minute, and what keeps it from the public. */
function placeIn(document: MinutesDocument, firstNumber: number, nodeId: string) {
  const numbers = minuteNumbers(document, firstNumber)
  let heading = ''
  let minuteNumber = ''
  let closed: Exemption | null = null
  for (const block of textBlocks(document)) {
    if (block.type === 'minute') {
      heading = plainText(block)
      minuteNumber = numbers.get(block.attrs.id) ?? ''
      closed = block.attrs.exempt
    }
    if (block.attrs.id !== nodeId) continue
    const own = 'exempt' in block.attrs ? block.attrs.exempt : null
    return { block, heading, minuteNumber, exempt: closed ?? own, marker: drawnMarkers(document).get(nodeId) ?? '' }
  }
  return null
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Adds and issues a follow-up that was missed, by pointing at a sentence of the last version of the minutes. */
export const addMissed = defineCommand({
  name: 'followUps.addMissed',
  input: z.object({
    minutesId: idField, nodeId: idField, sentence: textField('Copy the sentence that asks for it.', 4_000), kind: z.enum(followUpKinds, 'Choose the kind.'),
    title: textField('Say in a few words what is to be done.', 200), owner: ownerField, due: dueField,
  }),
  may: { deed: 'followUps.addMissed', target: (tx, input) => minutesTarget(tx, input.minutesId) },
  public: true,
  example: (world) => ({
    minutesId: world['publishedMinutes'], nodeId: world['publishedNode'], sentence: world['publishedSentence'], kind: 'circulate', title: 'Circulate the figures',
    owner: { sort: 'office', officeId: world['office'] }, due: { date: '2027-06-30' },
  }),
  run: async (context, input) => {
    const { tx } = context
    const { row, body, meeting } = await lockMinutes(tx, input.minutesId)
    const version = await lastVersion(tx, input.minutesId)
    if (!version) throw refuse.conflict('These minutes have no version yet. Mark the sentence in the draft instead.')
    const place = placeIn(documentOfVersion(version), version.firstNumber, input.nodeId)
    if (!place || !plain(plainText(place.block)).includes(plain(input.sentence))) throw refuse.invalid('The minutes do not say that.', { sentence: 'Copy the sentence as it stands in the minutes.' })
    const [resolution] = await tx.select({ id: resolutions.id }).from(resolutions).where(eq(resolutions.id, input.nodeId))
    const due = await chosenDue(tx, body, input.due, context.today)
    const owner = await checkedOwner(tx, body, input.owner)
    const [added] = await tx.insert(followUps).values({
      authorityId: row.authorityId, bodyId: row.bodyId, meetingId: meeting.id, minutesId: row.id, askedOn: meeting.date, nodeId: input.nodeId, readingId: `missed-${newRowId()}`,
      resolutionId: resolution?.id ?? null, kind: input.kind, title: input.title, sentence: plain(input.sentence), minuteNumber: place.minuteNumber, heading: place.heading, marker: place.marker,
      because: ['added by the clerk'], owner, ownerWords: owner.words ?? '', ...due, firstDueOn: due.dueOn, setByClerk: { owner: true, due: true }, exempt: place.exempt,
    }).returning()
    if (!added) throw new Error('The action was not written')
    const issued = await issueRows(context, [added], { authorityId: row.authorityId, meetingId: meeting.id })
    return { result: { followUpId: added.id, toClerk: issued.result.toClerk.length > 0 }, changes: issued.changes }
  },
})
