/** Motions in one sentence with those who moved them: "Secretary – Ann Ash – proposed BT, and carried". */

import { fallen } from '../text/motions'

const moved = /\b(?:proposed|prop\.?|moved|(?:proposal|motion) (?:of|by|from)|motion (?:was )?(?:made|offered) by|(?:offered|made) (?:the|a) motion)\b/iu
const seconded = /\b(?:seconded|sec\.?|2nded|2nd)\b/iu
const outcome = /(?<!\bbe |\bbe \p{L}{1,20}ly )\b(?:carried|agreed|approved|accepted|all in favour|unanimous(?:ly)?|passed|elected|nem\.? con)\b/iu
export const fell = new RegExp(`\\b(?:${fallen}|nobody seconded|no one seconded|no seconder|against the|deferred)\\b`, 'i')
const wished = /\b(?:would|could|should be proposed|if|whether|might|wished to|will be|had been|was asked)\b/i
const movers = /^(?:[Cc]llrs?\b|[Cc]ouncillors?\b|Mr\b|Mrs\b|Ms\b|Miss\b|Dr\b|[Tt]he (?:[Cc]hair\p{L}*|[Cc]lerk|[Tt]reasurer|[Ss]ecretary)\s*$|\p{Lu}{2,4}\s*$|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\s*$|by\b)/u

/** True for a sentence that holds what was moved, who moved it and that it was carried; where nothing else was decided, that it was seconded. */
export function movedAndCarried(text: string, alone: boolean): boolean {
  const by = moved.exec(text)
  if (!by || fell.test(text) || wished.test(text.slice(0, by.index + 40))) return false
  const after = text.slice(by.index + by[0].length)
  const second = seconded.test(text)
  // "The nomination of A was moved by B and seconded by C.": who is elected is told after it.
  if (!outcome.test(after) && /\bnominat\p{Ll}+\b/u.test(text.slice(0, by.index))) return false
  if (!outcome.test(after) && !(second && alone)) return false
  const before = text.slice(0, by.index).replace(/[\s,;.:(–-]+$/u, '').replace(/\b(?:it )?(?:was|were|be)$/i, '').trim()
  if (holds(before, text.slice(0, by.index), by[0] + after)) return true
  if (!second) return false
  // "proposed taking the lower price", "proposed the minutes of June"
  if (/^ (?:that )?(?:\p{Ll}+ing\b(?! for)|(?:the |that the )?(?:minutes|accounts|budget|report|balance sheet|precept|approval|acceptance|adoption|payment|election|appointment|re-?election)\b)/u.test(after)) return true
  const that = /[\s,](?:that|to) (?=\p{L})(?!that\b)/u.exec(after.slice(0, 200))
  return that !== null && after.slice(that.index).split(/\s+/).length > 4 && !/^\s*(?:a|an|the)\s+(?:vote|toast)\b/.test(after)
}

/** "Secretary – Ann Ash – proposed BT, and carried": what was moved stands before the mover, and that it was carried behind. */
export function carriesItself(text: string): boolean {
  const by = moved.exec(text)
  if (!by || text.length > 320 || fell.test(text) || !/\b(?:carried|agreed|elected|approved)(?: unanimously)?\.?$/i.test(text)) return false
  const before = text.slice(0, by.index)
  return /[-–,;.(]\s*$/.test(before) && holds(before.replace(/[\s,;.:(–-]+$/u, ''), before, text.slice(by.index))
}

/** Something is moved before the word: apart from it by a sign, "be accepted proposed A", or "proposed by". */
function holds(before: string, whole: string, from: string): boolean {
  if (before.split(/\s+/).length < 2 || movers.test(before) || /^(?:it|a|an|the|this|on|upon|following|after)(?: (?:was|motion|proposal))?$/i.test(before)) return false
  if (/^(?:it was|a motion|on the (?:motion|proposal)|upon|having been)\b/i.test(before)) return false
  return /[,;.:(–-]\s*$/u.test(whole) || /^(?:proposed|prop\.?|moved) by\b|^P/i.test(from) || /\b(?:be|was|were) (?:agreed|approved|accepted|adopted|paid|elected|appointed|signed)\b/i.test(before)
}
