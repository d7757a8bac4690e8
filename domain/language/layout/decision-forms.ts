/**
 * Sentences that decide, told by their form: a passive of deciding in the past ("The accounts were accepted."), a body
 * that decides ("Trustees approved the sale."), "it was agreed to", papers without a verb ("Minutes agreed as
 * accurate.") and motions with their movers. Lists name what does not count: views, news, earlier meetings, outsiders.
 */
import { fell, movedAndCarried } from './decision-motions'

const adverb = '(?:(?:also|all|both|declared|then|duly|unanimously|therefore|further|accordingly|subsequently|finally|generally|formally|thereupon|again|hereby|now|collectively) ){0,3}'
const quick = /\b(?:agreed|approved|accepted|adopted|endorsed|ratified|resolved|decided|determined|carried|passed|authori[sz]ed|sanctioned|elected|appointed|co-opted|coopted|noted|received|confirmed|voted|signed|deferred|rejected|seconded|recommended|given|granted|delegated|agreement|consensus|approves?|notes?|agrees?|endorses?|recommends?|adopts?|delegates?|content|consent(?:ed)?|moved|objections?|approval|acceptance|adoption|ratification|decision)\b/i
/** A meeting or time before this one. */
const earlier = /\b(?:at (?:the|its|our|an?) (?:last|previous|earlier|(?:January|February|March|April|May|June|July|August|September|October|November|December)) (?:\p{L}+ )?meeting|at (?:the|its|our) (?:last|previous)\b|last (?:year|month|week|time|autumn|spring|summer|winter|meeting)|previously|already|earlier (?:this|in|on)\b|(?:years?|months?|weeks?) ago|in (?:the past|(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d)|by email|before the meeting|since the last)/iu
const opensEarlier = /^(?:at|in|on|during|from) (?:the |its |our |an? )?(?:last|previous|earlier|(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d)\b|^(?:last|previously|earlier|originally)\b/iu
/** Somebody tells what was decided. */
const reports = /\b(?:noted|reported|explained|said|advised|reminded\b[^,]{0,40}|recalled|understood|stated|informed\b[^,]{0,40}|told\b[^,]{0,40}|confirmed|pointed out|asked|felt|thought|hoped|heard|added|believed|minutes? (?:said|stated|showed)) (?:that|if|whether)\b/i
const finite = /\b(?:was|were|is|are|had|has|have|did|does|would|will|should|could|can|said|asked|reported|advised|explained|gave|made|came|went|thanked|raised|welcomed|spoke|took|presented|outlined|suggested|felt|stated)\b/i

/**
 * Where in a sentence its decision begins, or null where it decides nothing.
 * @param sentence one sentence without the number or marker before it
 * @param alone nothing else is decided near it, so that a motion with its seconder was carried
 */
export function decisionIn(sentence: string, alone = true): number | null {
  const text = sentence.trimEnd()
  if (text.length < 12 || text.length > 700 || !quick.test(text)) return null
  if (/(?:[?]["”]?|:\s*[-–—]*|\s[-–—])$/.test(text)) return listed.test(text) || minutesWith.test(text) || (alone && listedAny.test(text)) ? 0 : null
  if (bodyUnsaid.test(text) && !earlier.test(text) && !isView(text)) return 0
  // "Agreed to take it", "Agreed that the gate be shut": where no lead-in could say so.
  if (/^agreed (?:to (?!the\b|all\b)|that )\p{Ll}/iu.test(text) && !isView(text)) return 0
  const agreed = itWasAgreed(text)
  if (agreed !== null) return agreed
  return bodyDecides(text, alone) || (alone && allNoted.test(text) && !/\b(?:concerns?|views?|comments?|points?|disappointment)\b/i.test(text)) || (alone && ((movedBy.test(text) && !fell.test(text)) || approval(text))) || wasDecided(text, alone) || leaveGiven(text) || paperAgreed(text) || movedAndCarried(text, alone) ? 0 : null
}

/** "The following accounts were approved for payment:" over a list of them. */
const listed = /^(?:the )?(?:following )?(?:\p{L}+ ){0,2}(?:payments?|accounts|invoices|cheques|bills|expenditure)\b[^.;:]{0,80}\b(?:was|were) (?:\p{L}+ ){0,2}(?:approved|authori[sz]ed|agreed|accepted|passed|paid)\b[^.;:]{0,40}:\s*[-–—]*$/iu
/** "The minutes of 4 May were approved subject to the following amendment:" */
const minutesWith = /^(?:the )?(?:\p{L}+ ){0,2}minutes\b[^;:]{0,200}\b(?:was|were) [^;:]{0,60}\b(?:approved|agreed|confirmed|accepted|signed|adopted)\b[^;:]{0,80}\b(?:subject to|with)\b[^;:]{0,120}:\s*[-–—]*$/iu
const listedAny = /^(?:the )?following (?:(?:\p{L}+ ){0,2}(?!changes|amendments|corrections|points|issues|actions|matters|comments|recommendations|was|were)\p{L}+ )?(?:was|were) (?:\p{L}+ ){0,2}(?:approved|ratified|adopted|accepted|elected|appointed|authori[sz]ed)\b[^.;:]{0,40}:\s*[-–—]*$/iu
/** "Approval was given to", "There was general agreement that", "Governors were content to approve". */
const given = /^(?:(?:permission|approval|consent|authority|authori[sz]ation|leave|dispensation)s? (?:was|were) (?:\p{L}+ly )?(?:given|granted)\b|agreement was reached\b|all (?:present )?were in (?:full |complete )?(?:agreement|favour) (?:that\b|of (?:\p{L}+ing|the)\b|to (?!the\b|be\b))|there was (?:(?:a|general|unanimous|full|broad|overall|clear) ){0,2}(?:agreement|consensus) (?:to|that)\b|(?:the )?(?:committee|board|members|trustees|governors|council|councillors|panel|forum|group) (?:was|were) content to (?:approve|agree|accept|adopt|note|support)\b)/iu

/** "These have been agreed by the group for printing". */
const haveBeen = /^(?:these|this|they) (?:has|have) (?:now )?been (?:agreed|approved|accepted) by (?:all|the (?:group|committee|board|members|trustees|governors|panel|meeting)|members|trustees|governors)\b/i

/** "Warrants and payroll – approved as submitted.", "Two tins of paint - agreed": what was looked at, and what became of it. */
const dashed = /^(?!(?:prop|moved|seconded)\p{L}*\b)[^.;?!]{5,220}\s[–—-]\s(?:(?:unanimously|all) )?(?:approved|agreed|accepted|adopted|carried|ratified)(?: unanimously| (?:as|by) (?:submitted|presented|read|circulated|amended|printed|all|(?:a )?(?:true|correct|accurate) record)){0,2}\s*\.?$/iu
/** "17/0012/F Shed at The Forge. No objections.": what the council has to say of an application. */
export const unopposed = /^(?:\(?[ivx]{1,4}[.)] |[•-] )?(?:\d{2,4}\/\d{3,5}(?:\/\p{Lu}{1,4})?|\p{Lu}{1,3}\/\d{2,4}\/\d{3,5})[:\s][^;?!]{10,400}?[.:)\s–-]\s*[Nn]o (?:objections?|adverse comments?|comments?)(?: (?:was|were))?(?: raised| made)?\s*\.?$/u

/** "The sale was proposed by A and seconded by B.", "These were moved as correct by A and B". */
const movedBy = /^(?:proposed|moved) by [^.;]{2,60} seconded by [^.;]{2,60}? as (?:an? )?(?:true|correct|accurate|fair) |^(?:the |these |this |it )?(?![^.;:]{0,80}\bnominat)[^.;:]{0,80}\b(?:was|were) (?:proposed|moved)(?: as (?:correct|true|accurate|a (?:true|correct) record))? by \S[^.;]{2,60}(?:\. ?\p{Lu}[^.;]{2,40})?(?:,? (?:and )?(?:was )?seconded by| and \p{Lu})/iu
/** "Approval of the new handbook.": the whole of an item that was passed with others. */
const approval = (text: string): boolean => /^(?:Approval|Acceptance|Adoption|Ratification) (?:of|to) \p{Ll}[^?;]{10,}\.$/u.test(text) && !finite.test(text)

/** "Contents noted.", "Change of use noted.": what came, and no more. */
const onlyNoted = /^(?:the )?(?:contents|(?:change|receipt|withdrawal|extension|refusal|resignation|closure|dates?) of [\p{L} ’'-]{3,50}|(?:letters?|notices?|updates?|reports?|decisions?|positions?)(?: (?:from|of|by|on) [\p{L} ’'-]{3,50})?) noted\s*\.?$/iu
/** "It was the Board's decision to": a noun for the verb. */
const itsDecision = /^It was (?:the )?(?:unanimous )?(?:[\p{L}]+ ){0,3}[\p{L}]+[’']s? (?:unanimous )?decision (?:to|that)\b/iu
/** "..., no questions arising the figures were accepted as a true record." */
const asRecord = /\b(?:was|were) (?:duly )?(?:accepted|approved|agreed|confirmed|adopted) as (?:being )?(?:an? )?(?:true|correct|accurate) record\b|^the chair(?:man|woman|person)? (?:then |duly )?signed the minutes\b[^;:]{0,160}\bas (?:being )?an? (?:true|correct|accurate) record\b/i

/** "The Committee approve the minutes.", "The Committee notes the report and agrees the programme.": what the body does, in the present. */
const nowDecides = /^The (?:\p{Lu}[\p{L}’'&-]* ){0,4}(?:Committee|Sub-?Committee|Panel|Board|Cabinet|Council|Executive|Commission|Forum) (?:approves?|notes?|agrees?|endorses?|recommends?|adopts?|delegates?) (?=(?:the|that|to|and|an?|this|these|all)\b)(?!that (?:it|there|this)\b)(?![^.]*\b(?:each|every|usually|normally|annually|always|whenever|must|should)\b)[^.?]{8,}\.$/u

/** "The vote on the recommendation was then taken, and carried by 22 votes to one" */
const voteTaken = /^[^.;:]{0,80}\brecommendations? (?:which|and (?:they|it|these)) (?:was|were) (?:then |duly |unanimously ){0,2}(?:carried|agreed|approved|accepted)\b|^(?:the|a) vote (?:on [^.;:]{3,80} )?was (?:then |now |duly )?taken,? and (?:(?:it|they|the \p{L}+) (?:was|were) )?(?:declared )?carried\b/iu

/** "The evacuation procedure was noted.": all that an item has. */
const allNoted = /^The (?:[\p{Ll}’'-]+ ){1,7}(?:was|were) noted\s*\.?$/u

const leaveGiven = (text: string): boolean => haveBeen.test(text) || voteTaken.test(text) || nowDecides.test(text) || onlyNoted.test(text) || itsDecision.test(text) || (asRecord.test(text) && !reports.test(text) && !earlier.test(text)) || (dashed.test(text) && !reports.test(text) && !earlier.test(text)) || unopposed.test(text) || given.test(text) && !earlier.test(text) && !isView(text) && !/\bby the\b|\bwith\b/.test(text.slice(0, 70))

const it = new RegExp(String.raw`(?:^|\s)(?=it (?:was|is) ${adverb}(?:agreed|resolved|decided|determined)(?: unanimously| in principle| by (?:all|everyone|everybody|(?:the )?(?:group|members|trustees|governors|committee|meeting|board|panel))(?: present)?| by those present|,(?: with [^,.;]{3,40},)?)* (?!with\b|at\b|in \d|last\b|and\b|but\b|by\b)[\p{L}£\d“])`, 'iu')

/** "It was agreed to", "Of the further cost it was agreed to", "..., and it was decided that". */
function itWasAgreed(text: string): number | null {
  const found = it.exec(text)
  if (!found) return null
  const at = found.index + found[0].length
  const before = text.slice(0, at)
  const rest = text.slice(at)
  const byAll = /\band\s*$/.test(before) && /^it was \p{L}+ by\b/iu.test(rest)
  if ((reports.test(before) && !byAll) || opensEarlier.test(before) || /\b(?:that|which|whether|how|why|what|as|when|where|because|although|while|since|until|after)\s*$/i.test(before) || earlier.test(rest.slice(0, 70))) return null
  if (reports.test(before)) return 0
  if (at > 0 && /^it is/i.test(rest)) return null
  if (/\bdetermined\b/.test(rest.slice(0, 40)) && !/\bto\b/.test(rest.slice(0, 40))) return null
  if (/^it (?:was|is) [^.;]{0,40}?\b(?:agreed|decided)\b/i.test(rest) && isView(rest)) return null
  return at > 24 && finite.test(before) && !/^(?:as|if|when|once|although|since|because|while|given|after|following|having|whilst|in order|in view|in light|to)\b/i.test(before) ? at : 0
}

/** "agreed that the road was dangerous", "that there were": what was thought, not what was decided. */
export function isView(text: string): boolean {
  const that = /\b(?:agreed|agreement|accepted|decided|consensus|recommended)(?: \p{L}+ly)?,? (?:that (?=\p{L}|£)|(?=(?:it|there|this) (?:was|were|is|had|would)\b))/iu.exec(text)
  if (!that) return false
  const clause = text.slice(that.index + that[0].length, that.index + that[0].length + 220).replace(/\bMay\b/g, 'June')
  if (/^(?:it|this|there|these|that) (?:was|were|is|are|had|has|looked|seemed|could|would be (?:an? |more |very |quite )?(?:useful|helpful|good|better|best|difficult|interesting|beneficial|nice|sensible|advantageous|hard|valuable|important|worthwhile))\b/i.test(clause)) return true
  if (/^[^,.;:]{3,90}? would be (?:an? |more |very |quite |of )?(?:useful|helpful|good|better|best|difficult|interesting|beneficial|sensible|advantageous|hard|valuable|important|worthwhile|welcome|appropriate|benefit)\b/i.test(clause)) return true
  const first = /(?<!\b(?:which|who|that) )\b(?:was|were|is|are|had|has|have|did|does|would|will|shall|should|could|can|may|might|must|be|needs?|needed|continued?)\b(?: (?:not|be|to|need|also|still|then|now))*/i.exec(clause)?.[0].toLowerCase() ?? ''
  return /^(?:(?:was|were|is|are|had|has|have|did|does|could|can|may|might|needs?|needed|continued)(?! (?:to|not to)\b)(?! be\b)|(?:will|would) need)/.test(first) && !/^(?:has|have|had|is|are|was|were) (?:not )?to\b/.test(first)
}

const body = String.raw`(?:(?:[Aa]ll|[Bb]oth) (?:of )?)?(?:[Tt]he )?(?:(?!(?:Chief|Deputy|County|District|Borough|City|Welsh|Scottish|National|Diocesan|Highways|Police|Housing|Government|Water)\b)\p{Lu}[\p{L}’'&-]* ){0,4}(?:[Cc]ommittee|[Ss]ub-?[Cc]ommittee|(?:[Ww]orking )?[Gg]roup|[Pp]anel|[Ff]orum|[Bb]oard|[Cc]ouncil|[Cc]abinet|[Ee]xecutive|[Tt]rustees|[Gg]overnors|[Gg]overning [Bb]ody|[Mm]embers|[Cc]ouncillors|[Mm]eeting|[Dd]irectors|[Cc]ommission|[Cc]ommissioners|[Aa]ssociation|[Ss]ociety|[Cc]lub|[Pp]artnership|[Aa]uthority|[Ss]enate|[Ff]aculty|PTA|PCC|PPG|FGB)(?: present| of the [\p{L} -]{3,40}?)?|All(?: present)?|Everyone|[Tt]hose present|We`
const decides = new RegExp(String.raw`^(?:(?:After|Following|Having|On|With|In|For|Upon|Subject to|Given|Accordingly|Therefore|As a result)\b[^.;:]{0,160}?, )?(?:${body}) ${adverb}(?:(?:received|considered|discussed|reviewed|read|welcomed)(?: and|, and|,) ${adverb})?(agreed|approved|accepted|adopted|endorsed|ratified|resolved|decided|elected|re-elected|appointed|co-opted|authori[sz]ed|confirmed|noted|voted|sanctioned|granted|deferred|rejected|supported|recommended|delegated)\b(.*)$`, 'u')

const wentOn = new RegExp(String.raw`^(?:${body}) ${adverb}(?:(?:considered|discussed|received|reviewed|debated|looked at|heard) [^.;:]{3,200}? and ${adverb}(?:agreed|resolved|decided|approved) (?:to|that)|(?:did |have |has )?consent(?:ed)? to) (.*)$`, 'u')

/** "Trustees approved the release of the plan": the body itself decides. */
function bodyDecides(text: string, alone: boolean): boolean {
  if (alone && wentOn.test(text) && !opensEarlier.test(text) && !earlier.test(text) && !isView(text)) return true
  const found = decides.exec(text.replace(/\b\p{Lu}{4,}ED\b/gu, (word) => word.toLowerCase()))
  if (!found) return false
  const [, deed = '', rest = ''] = found
  if (deed === 'recommended' && /\bgroup\b/i.test(text.slice(0, text.indexOf(deed)))) return false
  const after = rest.trimStart()
  if (after.replace(/[\s.!]/g, '') === '' || opensEarlier.test(text) || earlier.test(after.slice(0, 60))) return false
  if (/^(?:agreed|accepted|confirmed|noted|supported)$/.test(deed) && /^(?:with|there|it was|how|how much|the (?:concerns?|importance|need|view|idea|comments?|point|difficult\p{L}*|poor|lack|absence|benefits?|risks?|value))\b/iu.test(after)) return false
  if (/^(?:accepted|confirmed|noted|supported|granted)$/.test(deed)) return !/^(?:that|this,? but|why|what|whether|[^.;]{0,60}\bhad\b)/.test(after)
  return !isView(text)
}

const processes = String.raw`(?:nominated|read|taken as read|circulated|discussed|considered|reviewed|presented|examined|checked|commented on|proposed|seconded|amended|corrected|put(?: to the vote)?|moved)`
const passive = new RegExp(String.raw`\b(?:was|were)(?: (?:taken as )?${processes}[^.;:]{0,60}?(?:,| and| &| and then|, and)(?: (?:was|were))?| ${processes}[^.;:]{0,60}?(?:,? which|,? and) (?:was|were))? ${adverb}(?:(?:agreed|approved|accepted|adopted|confirmed|noted) (?:and|&) )?(agreed|approved|accepted|adopted|endorsed|ratified|resolved|carried|passed|authori[sz]ed|sanctioned|elected|re-elected|appointed|re-?appointed|co-opted|deferred|rejected|noted|received)\b(.*)$`, 'iu')
const doers = /^(?:all|(?:full |parish |town )?council\b|(?:full )?(?:committee|board)\b|\p{L}+ votes? |everyone|everybody|those|the (?:committee|group|meeting|members?|board|council|trustees|governors|panel|forum|chair\p{L}*|directors|governing)|members|trustees|governors|councillors|(?:\p{L}+ ){0,2}(?:majority|show|vote|votes|unanimous)|\d+ votes?|general|common|majority|consensus|show|a large)/iu
const papers = /^(?:the |a )?(?:[\p{L}’'-]+ ){0,4}(?:letter|reports?|minutes|updates?|correspondence|accounts|statements?|contents|notice|figures|reconciliations?|returns?|balances?|summary)(?: (?:to|of|for|at|dated) [^.;:]{3,40})?$|^(?:the )?(?:draft |unconfirmed )?minutes of [^.;:]{5,90}$/iu
const outside = /\b(?:County|District|Borough|City|National|Cabinet|Government|Minister|Inspector|school|court|company|bank)\b/
const noSubject = /[:;]|^(?:as|when|once|if|what|which|where|while|until|after|before|although|because|since|whether|who|how|unless|whatever|it|there|he|she|they|we|apologies)\b|\b(?:that|which|who|whom|whether|if|when|what|how|where|because|although|had|has|have|would|will|could|might|is|are|was|were|did|said|asked|reported|explained|advised|noted|apolog\p{L}*)\b/iu

/** "The terms were agreed", "These costs were agreed", "was read and approved". */
function wasDecided(text: string, alone: boolean): boolean {
  const found = passive.exec(text)
  if (!found) return false
  const subject = text.slice(0, found.index).trim().replace(/^there being no (?:other |further )?\p{Ll}+,? /iu, '')
  const deed = (found[1] ?? '').toLowerCase()
  const rest = (found[2] ?? '').trimStart()
  // "Were agreed as a true record": the heading above is the subject.
  if (subject === '') return found.index === 0 && /^W/.test(text) && /^(?:agreed|approved|accepted|adopted|deferred|ratified)$/.test(deed) && /^(?:as|and|until|to the|by|subject|unanimously|with|[.]?$)/i.test(rest)
  // "These were read and approved": what stands above, gone through.
  if (/^(?:these|they|this|it)$/i.test(subject) && new RegExp(String.raw`^\p{L}+ (?:was|were) (?:taken as )?${processes}\b`, 'iu').test(text)) return !earlier.test(rest.slice(0, 70))
  if (subject.length > 220 || noSubject.test(subject) || earlier.test(rest.slice(0, 70)) || opensEarlier.test(subject)) return false
  if (deed === 'received' && (!papers.test(subject) || !/^(?:with thanks|and noted|as read|without comment|[.]|$)/.test(rest))) return false
  if (deed === 'noted' && (!papers.test(subject) || !/^(?:by|with|and|without|[.]|$)/.test(rest))) return false
  // "This was agreed." answers what was said before it.
  if (/^(?:this|that|these|all|both)$/i.test(subject) && rest.replace(/[\s.!]/g, '') === '') return false
  if (!alone && /^(?:the )?(?:\p{L}+ )?(?:motion|amendment|proposal|recommendations?)\b/iu.test(subject)) return false
  if (/^(?:carried|passed)$/.test(deed) && (/^(?:out|over|forward|on|to|away|off|through|into|down|across|along)\b/.test(rest) || !/\b(?:motion|proposal|resolution|amendment|vote|this|recommendations?)\b/i.test(subject))) return false
  if (/^(?:approved|refused|rejected|accepted|deferred)$/.test(deed) && /\b(?:planning|permission|applications?|appeals?|bids?|licen[cs]es?|liability)\b/i.test(subject)) return false
  if (/^(?:with(?! (?:thanks|regret|pleasure|one|two|three|an?|the (?:following|changes?|amendments?|addition|exception|proviso)|no|minor|some|immediate|effect|amendments?|changes)\b)|between|to be (?!\p{L}+(?:ed|en|t|wn)\b|an? (?:true|fair|correct|accurate)\b)|it|to have been|when|until|only|as being)\b/iu.test(rest)) return false
  const by = /^((?:\p{L}+ ){0,3})by (.{0,60})/u.exec(rest)
  if (!by || (by[1] === '' && !/elected|appointed|opted/.test(deed) && !doers.test(by[2] ?? ''))) return !by
  return !outside.test(by[2] ?? '')
}

const paper = /^(?:the )?(?:(?:previous|last|draft|final|amended|revised|annual|monthly|audited|treasurer[’']?s|financial|new)\s+){0,2}(?:minutes?|accounts?|budget|report|expenditure|payments?|invoices?|quot(?:e|ation)s?|precept|constitution|terms of reference|agenda|polic(?:y|ies)|statement|balance sheet|bills?|cheques?|accounts for payment)\b([^.;:?]{0,110}?)\b(?:agreed|approved|accepted|adopted|confirmed|signed)\b(?:\s+(?:as|by|and|with|unanimously|subject|without|for payment|nem)\b|\s*[-–,(].*|\s*\.?$)/iu

/** "Agreed as correct", "Received and noted.", "Approved subject to two corrections.": what the heading names. */
const bare = /^(?:(?:read|circulated|taken as read|considered|discussed)(?: and|,) )?(?:received|agreed|approved|accepted|adopted|noted|confirmed)(?: (?:and|&) (?:noted|approved|agreed|adopted|accepted|signed))?(?: unanimously)?(?: (?:as (?:an? )?(?:true|correct|accurate|fair|printed|circulated|presented|read)\b[^.;:]{0,60}|without (?:changes?|amendments?|comments?|discussion)|with (?:one|two|three|minor|no|a|some) [^.;:]{3,60}|subject to [^.;:]{3,80}))?\.?$/i

/** "Agreed up to £300 for a new one.", "Agreed the quote from Rudge." */
const agreedThing = /^(?:agreed|approved) (?:up to £|£\d|an? (?:sum|budget|grant|donation|limit|figure|price|cost|payment) of |(?:the|an?) (?:\p{Ll}+ )?(?:quotes?|quotations?|price|budget|dates?|plan|draft|wording|rota|payments?|purchase|grant|donation)\b)/iu

/** "Also authorised the Clerk to spend £200.": the body, which is not said. */
const bodyUnsaid = /^(?:(?:Also|Further|Unanimously) )?(?:[Aa]uthori[sz]ed|[Dd]elegated|[Ii]nstructed|[Aa]ppointed|[Rr]atified|[Ee]ndorsed|[Aa]dopted|[Dd]eferred) (?:the|an?|all|both|payment|authority|until|to (?:the|a) (?:next|later|future|\p{Lu})|Cllrs?|Councillors?|Mr|Mrs|Ms|Dr|\p{Lu}{2,4}\b)[^?;]{4,260}$/u

/** "Previous minutes agreed as accurate." */
function paperAgreed(text: string): boolean {
  if (bare.test(text) || agreedThing.test(text)) return true
  const found = paper.exec(text)
  return found !== null && !finite.test(found[1] ?? '') && !/\b(?:to be|be|being|not|yet|when|once|if|until|been)\s*$/i.test((found[1] ?? '').trimEnd()) && !earlier.test(text.slice(found[0].length - 20, found[0].length + 60))
}
