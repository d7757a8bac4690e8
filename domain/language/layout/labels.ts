/** Short lines with one job: action lines, votes, movers, reasons, meeting closed. A table each. */

const action = /^\(?(?:actions?(?: points?| required| agreed)?)\s*(?:\d{1,3}\s*)?(?:[:;]|[-–—]+\s|>+|\.\s)|^(?:ACTIONS?)\b(?!\s+(?:plan|taken|sheet|log|points? from)\b)/i
const actionCapitals = /^TO-?DO(?:\s*:|\s+[A-Z]\w+(?: [A-Z]\w+)?\s*(?::|[-–—]\s))|^\(?ACTIONS?(?!\s+(?:PLANS?|SHEETS?|LOGS?|TRACK\w+|TAKEN)\b)(?: POINTS?| REQUIRED)?(?:\s*\d{1,3}(?![\d/]))?(?:\s*[:;>–—-]|\s*$|\s+[A-Z\d])/

/** "ACTION: Head of Finance", "Action – the clerk to write", "ACTION 3", "TODO Ann :: book the hall". */
export function isActionLine(text: string): boolean {
  if (actionCapitals.test(text)) return true
  return action.test(text) && /^\(?actions?(?: points?| required| agreed)?\s*(?:\d{1,3}\s*)?(?:[:;]|[-–—]+\s|>+)/i.test(text)
}

/** "NB", "NB / RE" far to the right of the text: the column of an action, with those who owe it. */
export function isMarginName(line: { indent: number; margin?: boolean; rich: { text: string } }): boolean {
  return line.margin === true || line.indent >= 30 && /^(?=.{2,30}$)[A-Z][A-Za-z]{0,2}[A-Z]?(?:\s*[/,&]\s*[A-Z][A-Za-z]{0,2}[A-Z]?)*$/.test(line.rich.text) && /[A-Z]{2}|[A-Z][a-z]?[A-Z]/.test(line.rich.text)
}

/** "Actions agreed:", "ACTIONS": a label alone, whose tasks follow as a list. */
export function opensActions(text: string): boolean {
  return text.length < 60 && /^\(?(?:(?:summary|list) of |agreed |new )?actions?(?: points?| items?| list| summary)?(?: required| agreed| arising(?: from (?:the|this) meeting)?)?\s*[:;–-]*\s*$/i.test(text)
}

const votes = [
  /^\(?(?:the )?(?:vote|voting|votes)\b.{0,20}[:–-]/i,
  /^\(?for\s*[-–:(]?\s*\d+\b.{0,80}against/i,
  /^\(?(?:in favour|votes? for)\s*[-–:]?\s*\(?\d+/i,
  /^\(?\d+ (?:votes? )?(?:for|in favour)\b.{0,100}$/i,
  /^\(?(?:carried|passed|lost|unanimous|unanimously agreed|carried unanimously|agreed unanimously)(?: unanimously| nem\.? con\.?)?\)?\.?$/i,
  /^\(?(?:for|against|abstentions?|abstained|abstaining)\s*[:(]\s?.{1,400}$/i,
  /^\(?(?:proposed|moved|seconded)(?: by)?\b\s*:?.{1,160}$/i,
]

/** "Moved by A and seconded by B RESOLVED that", "Proposed by A and seconded by B, Cy Dean was elected": the movers and what was decided. */
const movedAndDone = /^(?:Proposed|Moved) by\b.{5,150}(?:\bRESOLVED (?:that|to)\b|\bwas (?:duly |unanimously )?(?:re-?)?(?:elected|appointed) (?:as )?(?:the )?\p{Lu})/u

/** A vote or its movers on a line of their own: "(For 5, Against 0)", "Proposed by: Cllr A". */
export function isVoteLine(text: string): boolean {
  if (text.length > 420 || /[.;]\s+[A-Z].{80}/.test(text) || /^proposed by\b.* as (?:an? )?(?:true|correct|accurate|fair)\b/i.test(text) || movedAndDone.test(text)) return false
  return votes.some((pattern) => pattern.test(text))
}

/** "Decision Maker: Cabinet", "Publication date: 3 May 2026": what the page of a decision says about it. */
export const isPageKey = (text: string): boolean => text.length < 160
  && /^decisions? published$|^(?:decision (?:maker|status|published|due|type)|outcome|content|is (?:key|callable|subject to)\b[^:?]{0,30}\??|publication date|date of (?:decision|meeting)|date comes into force[^:]{0,30}|effective from|made at meeting|decided at meeting|report author|lead (?:officer|member|director)|contact officer|(?:electoral )?(?:divisions?|wards?) affected|reference number|subject to call-in|subject of decision|call-in deadline date|decisions? published|decision to take effect[^:]{0,30}|purpose|voting|portfolio holder)\s*:/i.test(text)

/** Labels after which nothing is decided any more, although a list may follow. */
export function isReasonsLabel(text: string): boolean {
  return /^(?:reasons?(?:\(s\))?(?: for (?:the |this |these )?(?:decisions?|decision\(s\)|recommendations?))?|(?:alternative )?options? (?:considered|rejected)|alternatives? considered|alternative options(?: considered)?(?: and rejected)?|other options considered|interests? declared|dispensations?|conflicts? of interest)\b\s*[:–—-]*/i.test(text)
    && text.length < 90
}
