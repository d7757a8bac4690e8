/** Small words and the nouns of committee life, by what they tell the grammar. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const modals = set('would will shall should must could can may might')
export const beForms = set('be is are was were been being am')
export const haveForms = set('has have had having')
export const determiners = set('the a an this that these those its his her their our my your all both each every some any no such another either neither several many most various certain relevant appropriate')
export const pronouns = set('he she they it we i you who this these those himself herself themselves')
export const personalPronouns = set('he she they')
export const prepositions = set('of to in on at by for with from about into over under between among through regarding concerning on within without during after before since until as via towards against per than including following upon across along near around relating')
export const subordinators = set('if once when whenever whether while whilst although though because unless until where wherever how what why whereby since')
export const relatives = set('which who whose whom')
export const adverbs = set('not also now then therefore again already previously still always never both all further hereby so thus accordingly more once just only too instead first next back out up jointly together soon subsequently immediately moreover duly even yet ever hereby double thereafter meanwhile afterwards henceforth otherwise lastly')
/** Nouns that a "to" with a verb follows without anybody owing it. */
export const purposeNouns = set('need needs aim aims order opportunity opportunities ability way ways plan plans intention chance decision wish duty power powers right rights reason time scope capacity potential desire attempt attempts efforts effort work steps action actions option options requirement willingness readiness commitment proposal proposals failure refusal freedom authority help means resources consent motion measures tendency pressure')
/** Nouns of things that a committee is told or given. */
export const informationNouns = set('report reports update updates information figures figure data breakdown breakdowns list lists detail details briefing briefings note notes answer answers response responses paper papers copy copies link links presentation presentations summary summaries review reviews evaluation evaluations findings outcome outcomes result results analysis statistics numbers timetable schedule plan minutes feedback progress slides map maps document documents email letter statement clarification confirmation explanation position advice evidence comparison table spreadsheet guidance costings costs timeline reply replies contact breakdown scorecard dashboard proposals options recommendations comments business strategy policy structure chart examples example material leaflet newsletter survey programme agenda guidance template terms diagram protocol correspondence factsheet appendix toolkit bulletin pack directory register contacts dates profile profiles reconciliation trends videos video photographs picture invitation invitations invites sight account accounts trajectory forecast projection projections memo memorandum assessment estimate estimates inventory dossier digest notes quotation quotations voucher vouchers log appraisal')
/** Things of which "to bring it" is a report back to the body. */
export const reportNouns = set('report reports update updates review reviews presentation presentations evaluation evaluations findings outcome outcomes result results progress feedback paper papers item proposals options analysis scorecard dashboard')
/** Who receives on behalf of the body. */
export const recipientWords = set('committee panel board cabinet council members member councillors sub-committee commission forum group authority executive meeting scrutiny trustees governors chair chairman us them colleagues assembly subgroup partnership all cllrs attendees')
/** Verbs after "would" that tell how things are, not what is promised. */
export const stative = set('be have like mean need allow help support benefit enable run start take become depend remain cost use vary expect prefer require continue include involve result affect cause make see want hope welcome seem appear lead open close apply cover fall rise increase reduce improve receive work focus form provide operate exist begin end happen occur save serve contain follow play reflect stay sit feel think know find give get go come keep hold grow live face own move meet')
/** What a report does when it tells something: "that the next report include a forecast". */
export const tellsMore = set('include cover contain reflect show address explain identify detail set give list state define specify describe highlight summarise compare distinguish')
