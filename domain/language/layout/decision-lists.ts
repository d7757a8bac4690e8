/** Lists of decisions: what only names things under one, what goes on after a break, what tells and decides nothing. */
import { verbForm } from '@/domain/language/lexicon/verbs'
import { introducesProposal } from './lead-ins'
import type { Marker } from './markers'
import { placeOf } from './markers'
import { asksThosePresent } from './presenter'
import { sentenceCount, sentenceStarts } from './sentence-cuts'

/** "be noted", "be carried out": not "would be", which tells. */
export const subjunctiveBe = /(?<!\b(?:would|will|should|could|to|must|can|may|might|shall|cannot|not) )\bbe (?:\p{Ll}+ly )?\p{Ll}{3,}/u

/**
 * "the following outcomes be approved:" over "Safer streets": the entries are what was decided about.
 * @param above the decision over the list @param entry an entry without its marker
 */
export function listsThings(above: string, entry: string): boolean {
  if (/\b(?:where|if|when|unless|except)\s*(?::\s*[-–—]*|[-–—])$/i.test(above)) return true
  if (!/[\p{L})]\s*(?::\s*[-–—]*|[-–—])$/u.test(above) || /\b(?:to|that|would|will|should|committee|cabinet|council|panel|board)\s*(?::\s*[-–—]*|[-–—])$/i.test(above)) return false
  if (/^[“"]?(?:that|to)\b/i.test(entry) || subjunctiveBe.test(entry)) return false
  const first = /^\p{L}+/u.exec(entry)?.[0].toLowerCase() ?? ''
  return verbForm(first)?.base !== true
}

const told = /^(?:[^;:]{0,160}?)\b(?:considered|presented|introduced|submitted an?|explained|advised|reported|informed|welcomed|asked|outlined|discussed|highlighted|declared|gave (?:an? )?declarations?|nominated|left the meeting|vote was taken|returned to|(?:proposed|moved) (?:that|by|and|the|an?|seconded)|arrived|gave consideration to|(?:was|were) before (?:the |members)|received an? (?:\p{Ll}+ )?(?:report|presentation|update)|had (?:been|before)|(?:was|were) (?:advised|informed|no|asked|received from|submitted))\b/iu

/** "No substitutes were present.", "All items were heard in public." */
const toldOfAll = /^(?:no|none|nothing|there|all)\b[^.;:]{0,90}\b(?:was|were)\b/i

const saysDecided = /\b(?:resolved|agreed|approved|decided|endorsed|noted|adopted|granted|refused|deferred)\b/i

/** "The Committee received the audit report into ...", and three sentences of talk more. */
const receivedFirst = /^(?:the )?(?:[\p{L}-]+ ){0,4}(?:received|considered|had)\b/iu

/** "The Committee considered a report by ...": under the label "Decision:" of a page, and no decision. */
export const narrates = (text: string): boolean => /^(?:none|nil|n\/?a|not applicable)\.?$/i.test(text) || !/^[“"]?(?:that|to)\b/i.test(text)
  && ((told.test(text) || toldOfAll.test(text)) && !saysDecided.test(text.slice(0, 220)) || sentenceCount(text) > 3 && receivedFirst.test(text) && !saysDecided.test(text.slice(0, sentenceStarts(text)[1])))

/** Where a list of decisions stands. */
export interface ListPlace { form: string; place: number }

/** The place of an entry in its list. */
export const placed = (marker: Marker): ListPlace => ({ form: marker.form, place: placeOf(marker.sign, marker.style) })

/** "(c) ..." after lines that stood under "(b) ...:": the next of the list that was broken off. */
export function goesOn(last: ListPlace | null, marker: Marker): boolean {
  if (!last || marker.dotted || marker.style === 'bullet' || marker.form !== last.form) return false
  return placeOf(marker.sign, marker.style) === last.place + 1 || placeOf(marker.sign, 'letter') === last.place + 1
}

/** "507." after a decision without a number: the next minute, and no entry of a list. */
export const isFarOff = (marker: Marker): boolean => marker.style === 'number' && !marker.dotted && placeOf(marker.sign, 'number') > 20

/** "That the Clerk write ...": a decision by its first word. */
export const opensThat = (text: string): boolean => text.length > 20 && /^(?:That|THAT|T H A T|and that)\b(?! (?:said|evening|afternoon|morning|day|year|is|was)\b)/.test(text)

/** "“THAT the Clerk write ...”" over "CARRIED": a motion in its own words. */
export const quotedThat = /^[“"](?:That|THAT)\b,?.{15}/

/** "(unanimously)", "That": a line that only goes on with the lead-in above it. */
export const onlyLeads = /^(?:that|\(?(?:unanimously|unanimous|nem\.? con\.?)\)?)\s*[:.–—-]*$/i

/** "to (1)", "that (a)": the word before the first entry goes with the lead-in. */
export const opensList = /^(?:and )?(?:that|to)\s+(?=\(?(?:1|a|i)\)\s)/i

const tellsFirst = /^[^.;:]{0,90}?\b(?:asked|requested that|suggested|proposed|wished|thought|felt|said|moved|was|were|had|would|will)\b/i

/** "It be noted that ...", "The notice be published": a further decision of a list without numbers. */
export const goesOnDeciding = (text: string): boolean => text.length < 600 && !tellsFirst.test(text) && !asksThosePresent.test(text) && /^[“"]?\p{Lu}[^.;:]{0,90}?(?:(?<!\b(?:would|will|should|could|to|must|can|may|might|shall|cannot|not) )\bbe (?:\p{Ll}+ly )?\p{Ll}{3,}|\b(?:is|are) (?:requested|asked|instructed|authorised|directed|invited) to\b)/u.test(text)

/** "> Decision: buy the van", "• Agreed: ...": a label that decides, in a list. */
export const labelledDecision = /^(?:decisions?|agreed|approved|resolution)\s?:\s+\S/i

/** What the entries below a paragraph are: things said, things proposed. */
export type Intro = 'said' | 'proposed' | null

/** What a paragraph introduces. @param before what the one above introduced */
export function introOf(text: string, before: Intro): Intro {
  // "The report recommended:-" may go on with "that the Committee -".
  if ((before === 'proposed' && /^[“"]?that\b.{0,90}[:–—-]$/i.test(text)) || introducesProposal(text)) return 'proposed'
  return /:\s*[-–—]*\s*$|[-–—]\s*$|^(?:REPORTED|CONSIDERED|DISCUSSED|HEARD|OBSERVED)\b/.test(text) ? 'said' : null
}
