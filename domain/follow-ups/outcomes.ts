/** The body's word about a follow-up: the sentence proposed for its minutes, and where that stands in them. */
import { formatDate, type IsoDate } from '@/domain/calendar'
import type { Block, MinutesDocument } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import type { Verdict } from '@/domain/workflow/states'

export interface OutcomeFacts {
  verdict: Verdict
  /** As the tracker names it: "Circulate the figures by district". */
  title: string
  minuteNumber: string
  /** Day of the meeting that asked for it. */
  askedOn: IsoDate
  /** "by 20 May 2027", "at the meeting on 20 May 2027"; '' without a new date. */
  newDueWords: string
  /** The reason as the meeting gave it; '' for done. */
  reason: string
}

/** The action as the minutes name it: by its place in the record, with its title. */
const named = ({ title, minuteNumber, askedOn }: OutcomeFacts): string =>
  `the action “${title.replace(/\.$/, '')}” (${minuteNumber ? `minute ${minuteNumber}, ` : ''}${formatDate(askedOn)})`

const clause = (reason: string): string => {
  const said = reason.trim().replace(/\.$/, '')
  return said === '' ? '' : `, ${/^(because|since|as|until|pending|given)\b/i.test(said) ? said : `the reason given being: ${said}`}`
}

/** The sentence proposed for the minutes of the meeting. The clerk may word it otherwise. */
export function outcomeSentence(facts: OutcomeFacts): string {
  const what = named(facts)
  const by = facts.newDueWords ? ` ${facts.newDueWords}` : ''
  switch (facts.verdict) {
    case 'done': return `That ${what} be recorded as done.`
    case 'extended': return `That the time for ${what} be extended${by ? ` to be done${by}` : ''}${clause(facts.reason)}.`
    case 'not-good-enough': return `That what was reported on ${what} be not accepted as sufficient${by ? `, and that it be completed${by}` : ''}${clause(facts.reason)}.`
    case 'paused': return `That ${what} be paused${clause(facts.reason)}.`
    case 'ended-undone': return `That ${what} be ended without being done${clause(facts.reason)}.`
  }
}

export interface OutcomePlace {
  /** The block after which the sentence goes; null for the end. */
  after: string | null
  blocks: Block[]
}

/**
 * Where the sentence goes in a draft: after the last outcome recorded there, else at the end of the minute of the
 * progress item, with a lead-in of its own; without such a minute at the end of the document, before the signature.
 * @param propose.id lasting id of the new resolution
 * @param propose.lastNodeId node of the outcome recorded before this one at the same meeting
 */
export function placeOutcome(document: MinutesDocument, propose: { id: string; sentence: string; itemId: string | null; lastNodeId: string | null }): OutcomePlace {
  const resolution: Block = { type: 'resolution', attrs: { id: propose.id, level: 0, marker: null, exempt: null }, content: [{ type: 'text', text: propose.sentence }] }
  if (propose.lastNodeId !== null) return { after: propose.lastNodeId, blocks: [resolution] }
  const { content } = document
  const own = content.findIndex((block) => block.type === 'minute' && propose.itemId !== null && block.attrs.agendaItemId === propose.itemId)
  const at = own >= 0 ? own : content.findIndex((block) => block.type === 'minute' && /\b(progress|matters arising|action (list|log|sheet|tracker))\b/i.test(plainText(block)))
  const leadIn: Block = { type: 'leadIn', attrs: { id: `${propose.id}-lead` }, content: [{ type: 'text', text: 'RESOLVED' }] }
  let end = at < 0 ? content.findLastIndex((block) => block.type !== 'signature') : at
  while (at >= 0 && end + 1 < content.length && content[end + 1]?.type !== 'minute' && content[end + 1]?.type !== 'signature') end += 1
  const last = content[end]
  return { after: last?.attrs.id ?? null, blocks: last?.type === 'resolution' && at >= 0 ? [resolution] : [leadIn, resolution] }
}
