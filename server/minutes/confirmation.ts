/** What the later meeting's own minute says of minutes that came before it, and where it stands. Pure. */
import type { BodySettings } from '@/domain/council'
import { normaliseSentence } from '@/domain/document/decisions'
import type { DocumentEdit } from '@/domain/document/edit'
import type { Block, MinutesDocument } from '@/domain/document/nodes'
import { longDate } from '@/domain/document/templates'
import { plainText } from '@/domain/document/text'
import { correctionWords, type Corrected } from './corrections'

export type ConfirmationOutcome = 'confirmed' | 'corrected' | 'not-confirmed'

/** The resolution in the body's own formula. */
export function confirmationSentence(outcome: ConfirmationOutcome, about: { date: string; chairWord: string; formula: BodySettings['formulae']['minutesConfirmed']; corrections: number }): string {
  const said = about.formula.replaceAll('{date}', longDate(about.date)).replaceAll('{chair}', about.chairWord)
  if (outcome === 'confirmed') return said
  if (outcome === 'not-confirmed') return `That the minutes of the meeting held on ${longDate(about.date)} be not confirmed and be brought back to the next meeting.`
  const subject = about.corrections === 1 ? 'the following correction' : 'the following corrections'
  return `${said.replace(/^That the minutes/i, `That, subject to ${subject}, the minutes`).replace(/\.$/, '')}:`
}

/** "In minute 41, for “x” read “y”." */
export const minutedCorrection = (number: string, one: Corrected): string => `${number ? `In minute ${number}, ` : ''}${correctionWords(one)}.`

/** Lasting id of the block that minutes a correction. @param id of the confirmation @param at from 0 */
export const correctionId = (id: string, at: number): string => `${id}-${String(at + 1)}`

export interface ToPropose {
  sentence: string
  corrections: readonly string[]
  /** Meeting whose minutes it is about. */
  date: string
  /** Lasting id of what is written: the same confirmation is never written twice. */
  id: string
  /** Agenda item of the later meeting under which minutes are confirmed; null where it has none. */
  itemId: string | null
}

const about = (text: string, date: string) => /\bminutes\b/i.test(text) && text.includes(longDate(date)) && /\b(confirm|correct record|sign)/i.test(text)

/**
 * The edits that bring the sentence into the later meeting's minutes: in place of the formula it began with, else
 * under its item, else at the end. Empty where it stands there already.
 */
export function confirmationEdits(later: MinutesDocument, propose: ToPropose): { nodeId: string; edits: DocumentEdit[] } {
  const resolution = (id: string, level: number, text: string): Block => ({ type: 'resolution', attrs: { id, level, marker: null, exempt: null }, content: [{ type: 'text', text }] })
  const below = propose.corrections.map((text, at) => resolution(correctionId(propose.id, at), 1, text))
  const there = later.content.find((block) => block.type === 'resolution' && about(plainText(block), propose.date))
  if (there) {
    const was = plainText(there)
    const text = leadInSaysThat(later.content, later.content.indexOf(there)) ? propose.sentence.replace(/^That,?\s+/, '') : propose.sentence
    const edits: DocumentEdit[] = normaliseSentence(was) === normaliseSentence(text) ? [] : [{ type: 'replace-text', nodeId: there.attrs.id, was, text }]
    if (below.length > 0) edits.push({ type: 'insert-after', nodeId: there.attrs.id, blocks: below })
    return { nodeId: there.attrs.id, edits }
  }
  const leadIn: Block = { type: 'leadIn', attrs: { id: `${propose.id}-lead` }, content: [{ type: 'text', text: 'RESOLVED' }] }
  const blocks = [leadIn, resolution(propose.id, 0, propose.sentence), ...below]
  return { nodeId: propose.id, edits: [{ type: 'insert-after', nodeId: placeFor(later, propose.itemId), blocks }] }
}

/** "It was agreed that:" has said it already for the resolutions below. */
function leadInSaysThat(content: readonly Block[], at: number): boolean {
  const leadIn = content.slice(0, at).findLast((block) => block.type === 'leadIn' || block.type === 'minute')
  return leadIn?.type === 'leadIn' && /\bthat\s*[:–-]?\s*$/i.test(plainText(leadIn))
}

/** The last block of the minute under which minutes are confirmed; null for the end. */
function placeFor(later: MinutesDocument, itemId: string | null): string | null {
  const own = later.content.findIndex((block) => block.type === 'minute' && itemId !== null && block.attrs.agendaItemId === itemId)
  const at = own >= 0 ? own : later.content.findIndex((block) => block.type === 'minute' && /^minutes\b/i.test(plainText(block)))
  if (at < 0) return null
  let end = at
  while (end + 1 < later.content.length && later.content[end + 1]?.type !== 'minute' && later.content[end + 1]?.type !== 'signature') end += 1
  return later.content[end]?.attrs.id ?? null
}

/** The document with edits made, for minutes that have not begun yet. Pure twin of what the host does to a live one. */
export function withEdits(document: MinutesDocument, edits: readonly DocumentEdit[]): MinutesDocument {
  return edits.reduce<MinutesDocument>((doc, edit) => {
    if (edit.type === 'replace-text') {
      return { ...doc, content: doc.content.map((block) => (block.attrs.id === edit.nodeId && block.type !== 'table' ? ({ ...block, content: [{ type: 'text', text: edit.text }] } as Block) : block)) }
    }
    if (edit.type !== 'insert-after') return doc
    const at = edit.nodeId === null ? doc.content.length : doc.content.findIndex((block) => block.attrs.id === edit.nodeId) + 1
    return { ...doc, content: [...doc.content.slice(0, at), ...edit.blocks, ...doc.content.slice(at)] }
  }, document)
}
