/** Who can owe something: posts, persons, groups and bodies, by the noun that heads their name. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Heads of posts held by one person. */
export const postHeads = set(
  'officer director head manager chief executive chair chairman chairwoman chairperson clerk secretary treasurer leader councillor cllr lead coordinator co-ordinator adviser advisor ' +
  'consultant commissioner solicitor engineer surveyor accountant auditor convener convenor provost mayor chamberlain facilitator administrator superintendent inspector constable ' +
  'representative champion holder librarian archivist architect planner economist analyst assistant associate deputy vice-chair vice-chairman president member minister ceo cfo coo town-clerk ' +
  'lengthsman warden registrar dean principal headteacher supervisor specialist technician executive business-partner presenter author rapporteur spokesperson ranger caretaker curator ' +
  'ombudsman governor trustee doctor nurse midwife matron psychologist therapist cathaoirleach steward bursar monitor co-chair proposer sponsor delegate alderman s151 investigator reviewer examiner guardian coxswain cox bosun boatswain beadle verger sexton churchwarden almoner canon vicar curate deacon archdeacon bishop chaplain sacristan sheriff marshal laird coach referee umpire medic bailiff reeve patron spokesman spokeswoman chairperson foreman harbourmaster scrutineer postmaster professional agent',
)
/** Heads of groups of persons, and services that act as one. */
export const groupHeads = set(
  'officers spokespersons spokespeople spokesmen members councillors directors managers leaders leads colleagues staff team service services department directorate administration group committee panel board cabinet council executive ' +
  'sub-committee commission forum authority audit highways representatives chairs chairmen clerks governors trustees heads engineers planners advisers advisors coordinators partners unit secretariat ' +
  'subgroup sub-group taskforce party working-group division office finance legal democratic hr partnership trust governance procurement communications democratic-services groups teams departments directorates consultants ' +
  'councils committees boards panels trusts authorities forums partnerships wardens champions everyone cllrs assembly federation society association agency police bureau district company contractor college university school schools hospital parish commissioners inspectors auditors solicitors accountants surveyors executives counsel insurers insurer bailiffs ' +
  'rangers stewards curators caretakers librarians archivists treasurers technicians specialists analysts architects lengthsmen investigators facilitators administrators supervisors secretaries churchwardens coaches chaplains referees umpires marshals canons vicars deacons',
)
const noAgents = set('chapter letter register matter charter chamber tender number corner ledger mirror sector corridor factor quarter october november december september easter dinner supper weather answer winter summer shelter poster banner newsletter folder border disorder transfer encounter monitor counter computer printer server router tracker planner pointer reminder primer container scooter trailer tractor trigger boiler gutter tower sewer career filter fibre customer consumer another further former latter checklist shortlist pedestrian victorian georgian roman german human ulster leicester manchester lancaster gloucester worcester chester colchester exeter doncaster exterior interior superior inferior junior senior major minor anchor error rather either neither whether however member centre order')
/** "Scrutineer", "Harbourmaster": a word in capitals that by its ending names who does something. */
export function isAgentNoun(word: string): boolean {
  return word.length > 5 && !noAgents.has(word) && /(?:e[er]r|er|or|ist|ian|man|woman|person|master|keeper)$/.test(word)
}
/** Groups outside the authority: what they would do is news, unless they are asked. */
export const outsiders = set(
  'schools school carers carer parents parent residents resident contractors contractor developers developer providers provider partners partner police trusts ccg applicant applicants landlord landlords tenants company companies businesses business ' +
  'government department ofsted cqc commissioners young people students pupils families patients customers users users volunteers farmers operators operator suppliers supplier counsel insurers insurer bailiffs workers social tenant public university college hospital hospitals bank owners owner landowner ' +
  'inspectorate inspectors charity charities organisers shops agencies districts councils supporters drivers passengers motorists highways england agency ministry nhs network rail bureau children adults everyone people employees employers donor donors benefactor benefactors',
)
export const titles = set('mr mrs ms miss dr cllr cllrs coun couns councillor councillors sir dame lord lady prof professor rev revd reverend alderman cr deputy sgt insp supt pc captain major colonel baroness')
const fields = set('standards health control protection safety property assets estates parks transport customer digital revenues benefits civic corporate business public environmental community regeneration care resources payroll technology roads waste procurement')
/** "Trading Standards", "Building Control": a word of a field of work, so that a service is named and no person. */
export function isField(word: string): boolean {
  return fields.has(word) || (word.length > 6 && word.endsWith('ing'))
}
/** Nouns that with a post before them name a thing and nobody: "Member training". */
export const things = set('training programme scheme allowances allowance handbook code forum day induction development interests expenses pay service-plan visit visits briefings session sessions seminar workshop vacancy vacancies post posts role budget framework charter tax house land car park offices chamber website procedure procedures rules constitution')
