/**
 * Lists that decide nothing though a decision stands above them: conditions of a permission, reasons, what is put right
 * in the minutes of a former meeting. What is asked there of an applicant is no task of the body.
 */

/** "That the licence be granted subject to the following conditions:": what follows is laid on somebody. */
export const laysOn = (decision: string): boolean =>
  /[:–—-]\s*$/.test(decision.slice(-4)) && /\b(?:conditions?|grounds|reasons?|informatives?|terms|requirements)(?: (?:below|set out below|that follow))?\s*[:–—-]+\s*$/i.test(decision.slice(-60))

/** "Reasons for the decision": why, and no more. */
export const givesReasons = (label: string): boolean =>
  label.length < 90 && /^reasons?(?:\(s\))?(?: for (?:the |this |these |its )?(?:decisions?|decision\(s\)|recommendations?|refusal|urgency))?\s*[:–—-]*\s*$/i.test(label)

/** "Reason for the decision: to let the Panel follow the scheme": why, in the same line. */
export const saysWhy = (line: string): boolean => /^reasons?(?:\(s\))?(?: (?:for|of) (?:the |this |these |its )?(?:decisions?|decision\(s\)|recommendations?|refusal|urgency))?\s*:/i.test(line)

/** "The minutes were approved subject to:", "with the following amendments:": what follows is put right in them. */
export const putsRight = (decision: string): boolean =>
  /:\s*[-–—]*\s*$/.test(decision.slice(-6)) && /\bminutes\b/i.test(decision.slice(0, 200)) && /\b(?:subject to|amendments?|amended|corrections?|corrected|changes?)\b/i.test(decision)

/** A paragraph of what is put right: words in quotation marks, or the place in the minutes. */
export const isPutRight = (line: string): boolean => /^(?:["“]|(?:minutes?|page|paragraph|item|section|line)\s+(?:no\.?\s*)?[\dA-Z])/i.test(line)
