/**
 * Sentences that decide without a lead-in: "The minutes were confirmed and signed.", "The Committee AGREED that ...",
 * "The report was noted." They count only where the item has no resolution.
 */

import { isView } from './decision-forms'

const forms: RegExp[] = [
  // The minutes of an earlier meeting.
  /\bminutes?\b(?:(?!\.\s+[A-Z]).){0,200}\b(?:were|was|be|having been|are)\b(?:(?!\.\s+[A-Z]).){0,60}\b(?:confirmed|approved|agreed|adopted|signed|accepted)\b/i,
  // A verb of deciding in capitals with its subject.
  /^(?:the )?(?:[A-Z][\w’'&-]*\s+){0,6}?(?:AGREED|NOTED|RESOLVED|APPROVED|APPOINTED|ADOPTED|ENDORSED|RECEIVED|RECOMMENDED|ORDERED)\b/i,
  /^(?:with the consent of .{0,60})?\b(?:it was|was it) (?:duly |unanimously |therefore )?(?:agreed|resolved|decided)\b/i,
  /^(?:on |with |following )[^.]{0,120}\bit was (?:duly |unanimously )?(?:agreed|resolved|decided) (?:to|that)\b/i,
  /^(?:the )?[\w ’'&-]{0,60}\b(?:reports?|updates?|position|presentations?|information|contents?|statements?|plans?|programme|summary|letters?|decisions?)\b[\w ,’'&-]{0,60}\b(?:was|were|be) (?:duly |unanimously )?(?:noted|received|approved|agreed|adopted|accepted|endorsed)\b[^.]{0,60}\.?$/i,
  /^agreed (?:the (?:minutes|report|recommendation)|as (?:a |an )?(?:correct|true|accurate)\b)/i,
  /^(?:received|noted|approved|agreed|adopted)\.?$/i,
  /^(?:resolved|agreed)\b(?: and noted)?\.?$/i,
]
const body = /^(?:[Tt]he )?(?:(?:[A-Z][\w’'&-]*\s+){0,5}?|(?:(?:[A-Z]{2,}|&)\s+){1,14})(?:COMMITTEE|BOARD|PANEL|COUNCIL|CABINET|Committee|Sub-Committee|Panel|Board|Cabinet|Council|Executive|Commission|Forum|Group|Members|Authority)\s+(?:then |unanimously |duly |therefore )?(?:noted|approved|agreed|endorsed|adopted|accepted|appointed|elected|resolved|received and noted)\b(?!\s+(?:with|that there|it was)\b)/

/** True for one sentence, or a paragraph of two, that says what was decided. */
export function decides(text: string): boolean {
  if (text.length > 600 || (/:\s*[-–—]*$/.test(text) && !/\bsubject to\b(?! (?:the )?conditions?\b)(?:[^.:]|\.(?=\d)){0,160}:\s*[-–—]*$/i.test(text)) || text.split(/[.!?]["”]?\s+(?=\p{Lu})/u).length > 2) return false
  if (forms.some((pattern, i) => i === 1 ? capitals(text) : pattern.test(text) && (i !== 2 || !isView(text)))) return true
  return body.test(text) && text.length < 260
}

/** "Council NOTED the account summary": a verb of deciding in capitals after its subject. */
export const capitals = (text: string): boolean => /^(?:[Tt]he )?(?:[A-Za-z][\w’'&-]*\s+){0,6}?(?:AGREED|NOTED|RESOLVED|APPROVED|APPOINTED|ADOPTED|ENDORSED|RECEIVED|RECOMMENDED|ORDERED|ASKED|REQUESTED|INSTRUCTED|AUTHORISED|DELEGATED|DEFERRED)\b/.test(text)
