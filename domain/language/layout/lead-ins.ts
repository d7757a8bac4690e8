/**
 * Words that open a decision: "RESOLVED –", "It was agreed that:", "The Committee resolved:-", "Decision:", "ORDERED
 * that". A table of forms; each gives where the lead-in ends and the decision begins.
 */

import { carriesItself } from './decision-motions'

export interface LeadIn {
  /** Offset at which the decision begins; equal to the text's length where it stands on the following lines. */
  end: number
  /** How sure it is that what follows was decided: `weak` forms count only where the item decides nothing else. */
  strength: 'strong' | 'weak'
  /** "Recommended" by a report or an officer: not yet decided. */
  proposal: boolean
}

const number = /^(?:(?:\d{1,4}[/-])?\d{1,4}(?:\.\d{1,3}){1,3}\.?|\(\d{1,2}\)|\d{1,4}[.)]|(?:\d{1,2}|\(?[a-z]{1,4}[.)]|[•·▪*>–-])(?=\s+(?:RESOLVED|Resolved|AGREED|(?:Decision|DECISION|Agreed)(?=\s?:)|It was (?:\p{L}+ )?resolved|IT WAS)\b))\s+/u
/** "(For 5, Against 1)", "(5 votes to 1, with 1 abstention)", "(8 in favour, none against)": a vote beside the word of deciding. */
const counted = String.raw`\((?=[^()]{0,60}?(?:(?:[Ff]or|FOR|[Aa]gainst|AGAINST|[Ii]n favour|[Aa]bst\w*)\s*[-–:]?\s*\d+\b(?![\/.])|\b\d+\s+(?:(?:[Vv]otes?|[Mm]embers)\s+)?(?:voting |voted )?(?:for|FOR|against|in favour|to \d+)\b|\d+\s*[-–:]\s*\d+\b(?!\/)))[^()]{1,100}\)`
const unanimous = String.raw`(?:\s*[-–,]?\s*\(?\b(?:unanimously|UNANIMOUSLY|unanimous|Unanimous|Unanimously|by acclamation|nem\.? con\.?|on the casting vote of the chair\w*|by \d+ votes? to \d+)\b\)?|\s*${counted})?`
const addressed = String.raw`(?:\s+(?:to|TO)\s+(?:(?:the|THE)\s+)?(?:full\s+|FULL\s+)?(?:Council|COUNCIL|Cabinet|CABINET|Executive|EXECUTIVE|Board|BOARD))?`
const separator = String.raw`(?:\s*[:;,.]?\s*[-–—]+\s*|\s*:\s*[-–—]*\s*|\s*,\s*|\s+|$)`
const body = String.raw`(?:(?:The|THE|That the)\s+)?(?:[A-Z][\w’'&-]*\s+|(?:[A-Z]{2,}|AND|&)\s+(?=[A-Z&])){0,14}?(?:Committee|Sub-Committee|Panel|Board|Cabinet|Council|Executive|Commission|Forum|Group|Lead Member|Executive Councillor|Executive Member|Cabinet Member|Portfolio Holder|Leader|Mayor|Members|Councillors|Authority|Trustees|Governors|Meeting|COMMITTEE|PANEL|BOARD|CABINET|COUNCIL|EXECUTIVE|FORUM|GROUP|MEMBERS|committee|panel|board|cabinet|council|executive|forum|meeting)`

interface Form { pattern: RegExp; strength: LeadIn['strength']; needsOpener: boolean; proposal?: boolean }
const form = (source: string, flags: string, over: Partial<Form> = {}): Form =>
  ({ pattern: new RegExp(source, flags), strength: 'strong', needsOpener: false, ...over })

const adverbs = '(?:(?:duly|unanimously|UNANIMOUSLY|therefore|then|also|further|accordingly|thereupon|subsequently|finally|likewise) ){0,2}'
/** "Resolved also that", "RESOLVED further". */
const later = '(?: (?:also|further|additionally|and|ALSO|FURTHER)(?= (?:that|THAT|to|TO)\\b))?'

/** In order of trial. `needsOpener`: what follows must open like a decision, or a colon or dash must stand between. */
const forms: Form[] = [
  // "Resolved to RECOMMEND: (to Council)"
  form('^(?:RESOLVED|Resolved|AGREED|Agreed)\\s+(?:to|TO)\\s+(?:recommend|RECOMMEND)\\b\\s*:?\\s*(?:\\(?(?:to|TO) (?:the )?(?:full )?(?:Council|COUNCIL|Cabinet|CABINET|Executive|EXECUTIVE|Board)\\)?)?\\s*(?:that|THAT)?\\s*[:–-]*\\s*$', ''),
  form(`^(?:UNANIMOUSLY |Unanimously )?(?:RESOLVED|R E S O L V E D)${unanimous}${addressed}${unanimous}${separator}(?:(?:\\((?:[Uu]nanimous(?:ly)?|UNANIMOUSLY)\\)|${counted})\\s*[:–-]*\\s*)?`, ''),
  form(`^(?:and |AND )?(?:it was |IT WAS |It was )?${adverbs}(?:resolved|RESOLVED|Resolved)${later}${unanimous}${addressed}${separator}(?:${counted}\\s*)?`, ''),
  form(`^(?:[Aa]fter|[Ff]ollowing|[Hh]aving|[Oo]n|[Uu]pon|[Ww]ith|[Ii]n view of|[Tt]hereafter|[Aa]ccordingly|[Tt]hereupon)\\b[^.;:]{0,110}?\\bit was ${adverbs}(?:resolved|RESOLVED)${later}${unanimous}${separator}`, '', { needsOpener: true }),
  // "Moved by A and seconded by B RESOLVED that"
  form(`^(?:Moved|Proposed) by\\b[^.;:]{5,150}?\\bRESOLVED${unanimous}(?= (?:that|to)\\b)`, ''),
  form(`^(?:After|Following|Having|On|Upon|There being)\\b[^.;:]{0,480}?\\bit was ${adverbs}(?:resolved|RESOLVED)${unanimous}\\s*:\\s*[-–—]*\\s*$`, ''),
  form(`^${body}\\s+(?:considered|received|noted|discussed)\\b[^.;:]{0,160}?\\band (?:unanimously )?RESOLVED${unanimous}${separator}`, ''),
  form('^[^.;:]{0,120}\\b(?:approved|agreed|adopted|accepted|endorsed) (?:the |all )?[^.;:]{0,40}\\brecommendations?\\b[^.;:]{0,40}:\\s*[-–—]*\\s*$', ''),
  form(`^(?:AGREED|ORDERED|DECIDED|NOTED|APPROVED|RECEIVED|RECOMMENDED|CONFIRMED|ENDORSED|ADOPTED|RATIFIED)${unanimous}${addressed}${separator}`, ''),
  form(`^(?:Agreed|Ordered|Decided|Recommended|Noted|Approved)${unanimous}${addressed}${separator}`, '', { needsOpener: true }),
  // "Agreed this be deferred", "Agreed in principle to lease the yard", "Agree to acquire three quotes".
  form('^(?:Agreed?|Decided|Resolved?)(?: in principle)?\\s+(?=to [a-z]|(?:this|the|it|these|all)\\b[^.;:]{0,80}\\bbe [a-z]{3})', ''),
  form(`^${body}\\s+(?:then |unanimously |duly |therefore |subsequently )?(?:RESOLVED|resolved)${unanimous}${separator}`, ''),
  // "The PCC RESOLVED, nem con, to".
  form(`^(?:The|THE) [A-Z][\\w-]*(?: (?:and )?[A-Z][\\w-]*){0,5} RESOLVED${unanimous}${separator}`, ''),
  form(`^${body}\\s+(?:unanimously )?(?:AGREED|ORDERED|DECIDED|RECOMMENDED)${unanimous}${separator}`, '', { needsOpener: true }),
  form(`^${body}\\s+(?:unanimously )?(?:agreed|decided|resolved) to\\s*[:–—-]*\\s*$`, ''),
  form(`^(?:After|Following|Having|Upon|On|In view of|With|There being)\\b[^.;:]{0,160}?, (?:the )?${body}\\s+(?:then |unanimously |therefore )?(?:agreed|decided|resolved)(?: to| that)?\\s*:\\s*[-–—]*\\s*$`, ''),
  // "This Union resolves:" over its motion.
  form('^(?:This|The) (?:Union|Council|Branch|House|Conference|Meeting|Assembly|Senate|Congress) (?:therefore |further )?(?:resolves|mandates|instructs)(?: to| that)?\\s*:?\\s*$', ''),
  form(`^${body}\\s+(?:considered|received|discussed|noted|reviewed|had regard to)\\b[^.;]{0,300}?\\b(?:and|then|it) (?:unanimously )?(?:agreed|decided|resolved|approved)(?: the following| as follows)?[^.;:]{0,140}:\\s*[-–—]*\\s*$`, ''),
  form(`^(?:[Ii]t was (?:then |therefore |unanimously )?|${body}\\s+(?:then |therefore |unanimously )?)(?:agreed|decided|resolved|approved) (?:the following|as follows)[^.;:]{0,40}:\\s*[-–—]*\\s*$`, ''),
  // "The minutes were presented for consideration and it was,": the word RESOLVED was lost with the page.
  form('^(?:.{3,260}(?:\\b(?:and|that|then)|[.,;]) )?[Ii]t was\\s*[:,]?\\s*[-–—]*\\s*$', ''),
  // "Schools Forum NOTED recommendations 5.1 and 5.2 as set out in the report:"
  form(`^${body}\\s+(?:NOTED|AGREED|APPROVED|ENDORSED)\\b[^.;:]{0,30}(?:[^;:]|\\.(?=\\d)){0,130}:\\s*[-–—]*\\s*$`, ''),
  form(`^${body}\\s+(?:unanimously )?(?:agreed|decided):\\s*[-–—]*\\s*$`, ''),
  form(`^(?:decisions? (?:made|taken)|decisions?|decision\\(s\\)|resolutions?|resolution\\(s\\)|penderfyniad|council resolution)\\s*(?:[:|]\\s*[-–—]*\\s*|\\s[-–—]+\\s+|$)`, 'i'),
  form(`^(?:it was |on being put to the vote,? it was )(?:then |therefore |unanimously |subsequently |also |further )?(?:agreed|decided|ordered|recommended|resolved)${unanimous}(?:\\s+that)?\\s*:\\s*[-–—]*\\s*`, 'i'),
  form(`^(?:it was |on being put to the vote,? it was )(?:then |therefore |unanimously |subsequently |also |further )?(?:agreed|decided|ordered|recommended|resolved)${unanimous}${separator}`, 'i', { strength: 'weak', needsOpener: true }),
  form('^the following (?:was|were|is|are) (?:unanimously )?(?:agreed|resolved|decided|approved)\\s*:\\s*[-–—]*\\s*$', 'i'),
  form(`^agreed recommendations?\\s*:?\\s*$`, 'i'),
]

const opener = /^[“"‘']?(?:(?:\(?[a-z0-9]{1,4}[).]\s+)?(?:that|t h a t|to)\b)/i
const colon = /[:–—-]\s*$/

/** "Approved: 4/3/2026" under a signature. */
const dated = /^(?:approved|adopted|agreed)\s*:\s*[\d/. -]+$/i

/** What of `text` opens a decision, or null. Takes a line or the first line of a paragraph. */
export function matchLeadIn(text: string): LeadIn | null {
  if (dated.test(text)) return null
  const skip = number.exec(text)?.[0].length ?? 0
  const rest = text.slice(skip)
  for (const { pattern, strength, needsOpener, proposal = false } of forms) {
    const found = pattern.exec(rest)
    if (!found) continue
    const after = rest.slice(found[0].length)
    if (needsOpener && after !== '' && !opener.test(after) && !colon.test(found[0])) continue
    // "Resolved matters were listed": a small word after the bare participle is prose.
    if (after !== '' && !colon.test(found[0]) && /^[\p{Ll}]/u.test(after) && !opener.test(after) && !subjunctiveAhead.test(after) && !isCapitals(found[0])) continue
    // "Decision making ...", "Noted practice ...": a heading or a phrase.
    const end = skip + found[0].length
    return { end: onlyIntroduces(text, end) ? text.length : end, strength, proposal }
  }
  return mover(text)
}

/** A line under which a list of decisions begins. */
export function opensDecisions(text: string): boolean {
  const found = text.length < 400 ? matchLeadIn(text) : null
  return found?.strength === 'strong' && found.end === text.length && !/^(?:decisions?|resolutions?)\b/i.test(text)
}

const subjunctiveAhead = /^(?:this|the|it|these|all)\b[^.;:]{0,80}\bbe \p{Ll}{3}/u
const isCapitals = (text: string): boolean => /[A-Z]{5}/.test(text)

/** "that the following accounts be paid:": a decision of its own, whatever is listed under it. */
export const decidesItself = (text: string): boolean => /\bbe (?:\p{Ll}+ly )?\p{Ll}{3,}\s*:\s*[-–—]*$/u.test(text)
  || /\bbe noted that\b[^.;:]{0,120}\b(?:was|were) \p{Ll}{3,}:\s*[-–—]*$/u.test(text)
  || /^[Tt]o (?:note|receive|appoint|elect|confirm) [^.;:]{0,120}\bthe following\b[^.;:]{0,80}:\s*[-–—]*$/u.test(text)
  || /\bthe following [^.;:]{0,40}\bbe (?:\p{Ll}+ly )?\p{Ll}{3,} (?:to|on|in|into|by|for) [^:;.]{1,50}:\s*[-–—]*$/u.test(text)
  || (/\bbe (?:\p{Ll}+ly )?(?:granted|refused|approved|deferred|adopted|agreed|supported|allowed|dismissed|confirmed)\b[^:;.]{1,90}:\s*[-–—]*$/iu.test(text) && !/(?:(?<!subject )\bto|\bthat)\s*:\s*[-–—]*$/i.test(text))

/** "RESOLVED: That the Committee:-": a line that ends in a colon introduces the points below it. */
function onlyIntroduces(text: string, end: number): boolean {
  const after = text.slice(end)
  if (/^that\s*$/i.test(after)) return true
  // "RESOLVED that the following accounts be paid:" says itself what was decided.
  if (decidesItself(after)) return false
  // "RECEIVED: the reports of" over a list.
  if (/^[^.;:]{0,80}\b(?:of|from|by|the following)\s*$/i.test(after)) return true
  return after.length < 160 && /(?::\s*[-–—]*|[-–—])\s*$/.test(after) && !/[.;]\s/.test(after)
}

/** "It was moved by Councillor A, seconded by Councillor B and": a hanging line before the resolution. */
function mover(text: string): LeadIn | null {
  // "Cllr A proposed, Cllr B seconded that these be paid - all agreed": what was moved stands in the line itself.
  const own = text.length < 320 ? /^[^.:]{0,120}\b(?:proposed|seconded|moved)\b[^.;:]{0,60}?\b(?=that (?:the|these|this|all|an?|it)\b[^.;]{0,160}\bbe \p{Ll}[^.;]{0,80}\b(?:agreed|carried|unanimous\p{Ll}*)\.?$)/iu.exec(text) : null
  if (own) return { end: own[0].length, strength: 'strong', proposal: false }
  if (carriesItself(text)) return null
  const within = /\b(?:it was|and)\s+(?:unanimously |duly )?(?:resolved|RESOLVED)\b(?! accordingly)(?:\s+unanimously)?\s*[:,]?\s*[-–—]*\s*(?:['’‘] (?=['’‘"]))?/.exec(text.slice(0, 320))
  if (text.length > 320 && !within) return null
  if (!/^(?:it was |on the (?:motion|proposal) of |upon |having been |a motion (?:was|by) )?[^.;]{0,120}\b(?:moved|proposed|motion|proposal|proposition)\b/i.test(text)) return null
  if (ownMotion.test(text) && !/\b(?:it was|and) (?:\p{L}+ )?(?:resolved|agreed)\b(?! *$)/iu.test(text)) return null
  if (/\band(?: it was)?\s*$|\bit was\s*[:,]?\s*[-–—]*\s*$|\b(?:and )?(?:it was )?(?:unanimously )?(?:resolved|carried|agreed)\s*(?:unanimously)?\s*[:,]?\s*[-–—]*\s*$/i.test(text)) {
    return { end: text.length, strength: 'strong', proposal: false }
  }
  if (within) return { end: within.index + within[0].length, strength: 'strong', proposal: false }
  return null
}

/** "A proposed that the shed be sold, seconded by B. Carried": the line itself holds what was moved. */
const ownMotion = /\b(?:proposed|moved) (?:that|to|acceptance|approval|adoption|acceptance of|\p{Ll}+ing)\b.{15,}\b(?:seconded|2nd|carried)\b/iu

/** "Amendment by the Residents' Group": a heading over what was moved. */
const overMotion = /^(?:\p{L}+ )?(?:motion|amendment)(?: (?:by|of|from|on behalf of|in the name of)\b[^.;:]{3,60}|(?: no\.?)? \d{1,2})?\s*[:–—-]*$/iu

/** Lines that introduce a proposal which may later be adopted: a report's recommendations. */
export function introducesProposal(text: string): boolean {
  if (text.length > 300) return false
  return overMotion.test(text) || /^(?:recommendations?|recommendation\(s\)|proposals?|motion)\s*[:–—-]*\s*$/i.test(text)
    || /\bmoved\b[^.]{0,40}[:–—-]\s*$/i.test(text)
    || /\b(?:report|officers?|paper|director|advisory panel|motion)\b.{0,160}\brecommend(?:ed|s|ations?)\b.{0,120}(?:that\b.{0,60})?[:–—-]\s*$/i.test(text)
    || /^(?:the )?recommendations? (?:in|of|to)\b.{0,120}:\s*[-–—]*$/i.test(text)
}

export type ProposalKind = 'recommendation' | 'motion' | 'amendment'

/** What the line before a proposal says it is. */
export function proposalKind(text: string): ProposalKind {
  return /\bamendment\b/i.test(text) ? 'amendment' : /\bmoved\b|^(?:\p{L}+ )?motion\b/iu.test(text) ? 'motion' : 'recommendation'
}

/** By kind: "the motion was carried", "resolved to adopt the motion". */
const adoptions: Record<ProposalKind, readonly RegExp[]> = {
  recommendation: [
    /\b(?:recommendations?|recs?\.?|proposals?)\b.{0,100}\b(?:be |are |were |was )?(?:approved|agreed|adopted|accepted|endorsed|supported)\b/i,
    /\b(?:approve|agree|adopt|accept|endorse)[sd]?\b.{0,60}\b(?:recommendations?|recs?\b|proposals?)/i,
    /^agreed (?:recommendations?|recs?\.?)/i,
  ],
  motion: [
    /\b(?:motion|proposal)\b.{0,100}(?<!\bnot )\b(?:approved|agreed|adopted|accepted|endorsed|supported|carried)\b/i,
    /\b(?:approve|agree|adopt|accept|endorse)[sd]?\b(?:(?!amendment).){0,60}\b(?:motion|proposal)\b/i,
  ],
  amendment: [
    /\bamendment\b(?:(?!\bmotion\b).){0,100}(?<!\bnot )\b(?:approved|agreed|adopted|accepted|endorsed|supported|carried)\b/i,
    /\b(?:approve|agree|adopt|accept|endorse)[sd]?\b.{0,60}\bamendment\b/i,
  ],
}

/** Sentences that adopt proposals printed above them, of the kind that was printed. */
export function adopts(text: string, kind: ProposalKind = 'recommendation'): boolean {
  return adoptions[kind].some((pattern) => pattern.test(text))
}
