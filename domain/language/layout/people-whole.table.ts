/** Heads of whole minutes as parishes, school boards and municipal districts print them. Names are invented. */
import type { Head } from './people.table'

export const wholeHeads: Head[] = [
  {
    name: 'bare surnames after a title among names, and a member of another body under a rule',
    text: 'PRESENT: Councillor Ashe in the chair.\n\nCouncillors J Birch (Vice-Chair), Mrs Casey, Dunne, Ennis, P Finn and Garvey.\n\nCouncillor Hoare attended the meeting in accordance with Standing Order 12\n\n1. Minutes\n\nAdopted.\n\n2. Roads\n\nNone.',
    people: ['Councillor Ashe chair', 'J Birch vice-chair', 'Mrs Casey member', 'Dunne member', 'Ennis member', 'P Finn member', 'Garvey member', 'Councillor Hoare other-councillor'],
  },
  {
    name: 'a roll call in one paragraph',
    text: 'Tarn Library Commission, 4 March 2026\n\n1. Call to order and roll call\n\nChair Ashe called the meeting to order at 6 pm. Present: Members Ashe, Birch and Casey. Member Dunne arrived late during item 3. Member Ennis was absent.\n\n2. Minutes\n\nThe minutes were approved.\n\n3. Roof\n\nNone.',
    people: ['Ashe chair', 'Birch member', 'Casey member', 'Dunne member', 'Ennis absent'],
  },
  {
    name: 'a society’s posts, each before its holder',
    text: 'Tarn Rowing Club\n4 March 2026\n\nAttendance\n\nPresident: Ann Ashe\nSecretary: Bo Birch\nCoach: Cy Casey\n\n1. Boats\n\nThe oars were varnished.\n\n2. Races\n\nNone.',
    people: ['Ann Ashe chair', 'Bo Birch member', 'Cy Casey member'],
  },
  {
    name: 'a chairman before “Cllrs”, and who apologised for non-attendance',
    text: 'Present: Cllr A. Ashe, Chairman. Cllrs B. Birch, C. Casey.\n\n1. Apologies\n\nDi Dunne, Cllr Ed Ennis and Cllr Flo Finn apologised for non-attendance. Nobody apologised for the state of the hall.\n\n2. Minutes\n\nThe minutes were agreed.',
    people: ['Cllr A. Ashe chair', 'B. Birch member', 'C. Casey member', 'Di Dunne apologies', 'Cllr Ed Ennis apologies', 'Cllr Flo Finn apologies'],
  },
  {
    name: 'who presides under a label of his own, names over two lines, posts before names in brackets',
    text: 'MINUTES OF THE MUNICIPAL DISTRICT OF TARNSIDE, 4TH MARCH, 2026\n\nPRESENT IN THE CHAIR:\n\nMayor Aidan Breen\n\nMEMBERS PRESENT:\n\nCouncillors Ashe, Birch, Casey, O’Dwyer, Ennis, Finn, Hoare,\n\nJoyce and Kane\n\nOFFICIALS IN ATTENDANCE:\n\nDirector of Roads & Water (Mr. L. Moran), Meetings Administrator (Ms. N. Nolan),\n\nAdministrative Officer, Corporate Services (Orla Quirke) Staff Officer, Housing\n\n(Mr. P. Ryan).\n\n1. Minutes\n\nThe minutes were adopted.\n\n2. Roads\n\nNone.',
    people: ['Mayor Aidan Breen chair', 'Ashe member', 'Birch member', 'Casey member', 'O’Dwyer member', 'Ennis member', 'Finn member', 'Hoare member', 'Joyce member', 'Kane member', 'Mr. L. Moran officer', 'Ms. N. Nolan officer', 'Orla Quirke officer', 'Mr. P. Ryan officer'],
  },
  {
    name: 'present in chair, and grades behind officials',
    text: 'Present in Chair: Councillor Donal Ashe\nMembers Present: Councillors Birch, Casey and Daly\nOfficials: P. Ennis SEE, M. Finn DOS\n\n1. Minutes\n\nAdopted.\n\n2. Roads\n\nNone.',
    people: ['Councillor Donal Ashe chair', 'Birch member', 'Casey member', 'Daly member', 'P. Ennis officer', 'M. Finn officer'],
  },
  {
    name: 'those attending as the first item, one of them for part',
    text: 'Minutes of Fennel Parish Council, 4 March 2026\n\n1.     Those Attending:      Cllr J Ashe (Chairman), Cllr Mrs D Birch (Vice-Chair),  Cllr M Cole, County Councillor N Dow, Mrs C Elm (Clerk), 6 Members of the Public.   PCSO Ivy Fern was present for part of the meeting.\n\n2.     Apologies for Absence:     Apologies were received from Cllr T Gray\n\n3.     Paths\n\nThe stile is mended.',
    people: ['Cllr J Ashe chair', 'Cllr Mrs D Birch vice-chair', 'Cllr M Cole member', 'County Councillor N Dow other-councillor', 'Mrs C Elm officer', 'PCSO Ivy Fern partner', 'Cllr T Gray apologies'],
  },
  {
    name: 'a school board: president, vice president, absent below',
    text: 'Tarn School Board\n\nRoll Call\nPresent:\nMia Ashe, president\nNed Birch, vice president\nOna Cole, member\nAbsent:\nPat Dow, member\n\n1. Minutes\n\nThe minutes were approved.\n\n2. Gifts\n\nNone.',
    people: ['Mia Ashe chair', 'Ned Birch vice-chair', 'Ona Cole member', 'Pat Dow absent'],
  },
  {
    name: 'a further label in the line, apologies without a colon',
    text: 'Present: Ann Ashe, Bo Birch, Councillor Cy Cole, Di Dow (representing Eve Elm MSP) In attendance: Flo Fern.\n\nApologies Gus Gray, Cllrs Hale and Ives, and Jo Kay\n\n1. Minutes\n\nThese were agreed.\n\n2. Lights\n\nNone.',
    people: ['Ann Ashe member', 'Bo Birch member', 'Councillor Cy Cole member', 'Di Dow member', 'Flo Fern officer', 'Gus Gray apologies', 'Hale apologies', 'Ives apologies', 'Jo Kay apologies'],
  },
  {
    name: 'labels behind bullets, facts of the meeting among them',
    text: 'Makers’ committee, 4 March 2026\n\n• Present: Ann Ashe, Bo Birch, Cy Cole\n• Apologies: Dina, Edith\n\nQuorum: satisfied\n\n1. Minutes\n\nAccepted.\n\n2. Lathe\n\nIt is loud.',
    people: ['Ann Ashe member', 'Bo Birch member', 'Cy Cole member', 'Dina apologies', 'Edith apologies'],
  },
  {
    name: 'apologies told for several, with no stop before what became of them',
    text: 'PRESENT: Cllr A Ashe (Chairman), Cllr B Birch and Mrs C Cole, Clerk.\n\n1. APOLOGIES FOR ABSENCE Apologies were provided for Cllr D Dow, Cllr E Elm and Cllr F Fern These were accepted by all.\n\n2. PATHS The stile was mended in May.',
    people: ['Cllr A Ashe chair', 'Cllr B Birch member', 'Mrs C Cole officer', 'Cllr D Dow apologies', 'Cllr E Elm apologies', 'Cllr F Fern apologies'],
  },
  {
    name: 'the last of a list before those who are counted, a councillor of another council behind a dash',
    text: 'Present – Mrs Ann Ashe – Chairman, Mr Bo Birch, Mrs Cy Cole. 14 members of the public\n\nMr D Dow – County Councillor 9 members of the public\n\n1. Paths\n\nThe stile is mended.\n\n2. Lights\n\nNone.',
    people: ['Mrs Ann Ashe chair', 'Mr Bo Birch member', 'Mrs Cy Cole member', 'Mr D Dow other-councillor'],
  },
  {
    name: 'papers named under a label do not take the list with them',
    text: 'Committee Minutes\n\nRelated Documents:\nagenda for these minutes\n\nPresent:-\n\nCouncillors Ashe (Chairman), Birch, Cole and Dow\n\nMembers attending in accordance with Standing Order 7:-\n\nCouncillors Elm and Fern\n\n*21 Minutes\n\nRESOLVED that the minutes be signed.\n\n*22 Petitions\n\nNone.',
    people: ['Ashe chair', 'Birch member', 'Cole member', 'Dow member', 'Elm other-councillor', 'Fern other-councillor'],
  },
  {
    name: 'posts and names that only look so',
    text: 'Present: Ann Ashe, Bo Birch\n\n1. Vice\n\nThe bench vice (Record No. 3) was sold.\n\n2. Prices\n\nHead of the queue (Mill Lane), end of the lane (Forge Row).\n\n3. Mayor\n\nThe Mayor of Tarnside came by.',
    people: ['Ann Ashe member', 'Bo Birch member'],
  },
  {
    name: 'a table of two columns copied as text, labels in small letters, one of them misspelt',
    text: 'Pond School\n\nMeeting called by / Governing Board of Pond School\nType of meeting / Resources\nclerk / Yara Moss\npresent / Ann Ashe – Resources Lead and Foundation Governor, Bo Birch - Headteacher, Cy Cole – Staff Rep and Di Dow – Parent Governor\nappologies received / None\n\n1. Budget\n\nOn target.\n\n2. Pond\n\nIt is green.',
    people: ['Yara Moss officer', 'Ann Ashe member', 'Bo Birch member', 'Cy Cole member', 'Di Dow member'],
  },
  {
    name: 'two pairs of name and sort in each row, under a label that stands twice',
    text: 'Pond School governors\n\nAttendees / Attendees\nName / Type of Governor / Name / Type of Governor\nAnn Ashe / Chair and Co-opted / Bo Birch / Parent\nCy Cole / Staff / Di Dow / Parent\nFour governors came.\n\n1. Budget\n\nOn target.\n\n2. Pond\n\nIt is green.',
    people: ['Ann Ashe chair', 'Bo Birch member', 'Cy Cole member', 'Di Dow member'],
  },
  {
    name: 'posts before names, a surname that is a post’s word, initials of three letters before a seat, a clerk without a comma',
    text: 'Attendance\n\nVice President: Ann Ash\nSecretary/Website: Kit Ward\nBo Birch (BBI)      Councillor\nCy Dean (CDE)      Councillor/Chair\nDee Elm, Flo Gale Parish Clerk: Lee Orme\n\nRowing:\n\nThe boat leaks.',
    people: ['Ann Ash vice-chair', 'Kit Ward member', 'Bo Birch member', 'Cy Dean chair', 'Dee Elm member', 'Flo Gale member', 'Lee Orme officer'],
  },
  {
    name: 'full names without a comma between them, and a table of what was agreed below',
    text: 'Elm Road Tenants\n4 March 2026\n\nPresent: Ann Ash Bo Birch Cy Dean Dee Elm\n\nItem          Discussion          Agreed\nLights        Three are out.      Bo to ring the council\nBins          Full by Friday.     Ask for a second bin\n\nNext meeting 1 April',
    people: ['Ann Ash member', 'Bo Birch member', 'Cy Dean member', 'Dee Elm member'],
  },
  {
    name: 'a list of all members in which a mark says who came, in one line',
    text: 'Tarn Panel\n\nMembers: * Cllr A Ashe, * Cllr B Birch (Vice-Chair), Cllr C Casey, * Mr D Dunne (Independent Person)\n\n(* denotes attendance)\n\n1. Minutes\n\nThe minutes were agreed.\n\n2. Roads\n\nNone.',
    people: ['Cllr A Ashe member', 'Cllr B Birch vice-chair', 'Mr D Dunne member', 'Cllr C Casey absent'],
  },
  {
    name: 'the same, a name to a line',
    text: 'Tarn Panel\n\nMembers in attendance:\n\n* Cllr A Ashe\n* Cllr B Birch\nCllr C Casey\n\n* Denotes attendance\n\nOfficers: Ann Lee (Clerk)\n\n1. Minutes\n\nThe minutes were agreed.\n\n2. Roads\n\nNone.',
    people: ['Cllr A Ashe member', 'Cllr B Birch member', 'Cllr C Casey absent', 'Ann Lee officer'],
  },
  {
    name: 'stars that nothing explains',
    text: 'Tarn Panel\n\nPresent:\n\n* Cllr A Ashe\n* Cllr B Birch\nCllr C Casey\n\n1. Minutes\n\nThe minutes were agreed.\n\n2. Roads\n\nNone.',
    people: ['Cllr A Ashe member', 'Cllr B Birch member', 'Cllr C Casey member'],
  },
]
