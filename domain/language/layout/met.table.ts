/** Whole heads and pages in the layouts of principal authorities, labelled before they were read. All is invented. */
import type { Whole } from './whole.table'

export const metWholes: Whole[] = [
  {
    name: 'substitutes in the sentences and brackets of an item, surnames that are words, members of another committee',
    text: 'Present: Councillor Mrs Rudd (Chairman)\nCouncillors Nash (Vice-Chairman), Mrs Cobb, Ellis, Ward and Weir\nOther Members in Attendance: Councillors Durk and Lorne\n\n1. Apologies\n\nApologies for absence had been received from Cllr Kit Gale (Cllr Sal Wynne attended as substitute), Ned Pell (Ida Foss substituting) and Mayor Reave.\n\n2. Substitutes\n\nIt was noted that, in accordance with Rule 9, Councillor M Brand had been appointed as a substitute member for Councillor D P Moore.\n\n3. Welcome\n\nCllrs Jan Swale, Dan Farr and Lee Binns attended the meeting as substitutes.',
    items: ['1', '2', '3'],
    people: ['Councillor Mrs Rudd chair', 'Nash vice-chair', 'Mrs Cobb member', 'Ellis member', 'Ward member', 'Weir member', 'Durk other-councillor', 'Lorne other-councillor', 'Cllr Kit Gale apologies', 'Ned Pell apologies', 'Mayor Reave apologies', 'Cllr Sal Wynne substitute', 'Ida Foss substitute', 'Councillor M Brand substitute', 'Jan Swale substitute', 'Dan Farr substitute', 'Lee Binns substitute'],
    resolved: [], owed: [],
  },
  {
    name: 'names and posts that a page set in one line',
    text: 'Minutes of the Meeting of Tarn Borough Council held on Monday 9 March 2026\n\nIn the Chair: Councillor J Monk\n\nIn attendance: (Councillors)\n\nCouncillor T Ard Councillor R BurlCouncillor P Byre\n\n(Officials)Mr L Hand, Chief ExecutiveMrs D Carne, Director of Parks (Interim) Mr A Wick, Clerk\n\nOfficers Present : Head of Law - J Dunn Director of Roads and Paths – M Astley Clerk – V Lusk\n\nGuests: Ms C Quill, Manager, NIWT Mr F Oram, Ranger, NIWT\n\n1. Minutes\n\nThe minutes were agreed.',
    items: ['1'],
    people: ['Councillor J Monk chair', 'Councillor T Ard member', 'Councillor R Burl member', 'Councillor P Byre member', 'Mr L Hand officer', 'Mrs D Carne officer', 'Mr A Wick officer', 'J Dunn officer', 'M Astley officer', 'V Lusk officer', 'Ms C Quill partner', 'Mr F Oram partner'],
    resolved: ['The minutes were agreed.'], owed: [],
  },
  {
    name: 'titles over their numbers',
    text: 'PLANNING COMMITTEE\nWednesday, 25 March 2026\nPresent: Councillor A Ash (Chairman)\nCouncillors Birch, Cole and Dow\nAPOLOGIES\nPLA46/26\nApologies for absence were recorded from Councillor Elm.\nDECLARATIONS OF INTEREST\nPLA47/26\nNo declarations of interest were made by anybody.\nSITE VISITS\nPLA48/26\nMembers had been to the two sites before the meeting.',
    items: ['PLA46/26', 'PLA47/26', 'PLA48/26'],
    people: ['Councillor A Ash chair', 'Birch member', 'Cole member', 'Dow member', 'Councillor Elm apologies'],
    resolved: [], owed: [],
  },
  {
    name: 'an issue page, the item as its meeting called it',
    text: 'Issue - items at meetings - Apologies\n\nIssue - meetings\n\nApologies\n\nMeeting: 14/04/2026 - Roads and Paths Board (Item 31)\n\nApologies and Named Substitutes\n\n\nAn apology for absence was received on behalf of Councillor R. J. Larch.',
    items: [null], people: ['Councillor R. J. Larch apologies'], resolved: [], owed: [],
  },
  {
    name: 'an issue page, the title above the day of the meeting',
    text: 'Issue - meetings\n\nMooring fees\n\nMeeting: 14/04/2026 - Roads and Paths Board (Item 32)\n\n\nThe Harbour Master presented his report.\n\nRESOLVED that the Harbour Master bring a plan to the next meeting.',
    items: [null], people: [], resolved: ['that the Harbour Master'], owed: [['Harbour Master', 'Bring a plan']],
  },
  {
    name: 'a page whose rows came as lines: title, purpose, papers, decision and minutes in one',
    text: 'Venue: The Old Mill\nNo. | Item |\nApologies and Declarations To receive any apologies. Minutes: Apologies were received from Cllr Ann Bale. |\nMinutes of the previous meeting To approve the minutes of 2 March 2026. Additional documents: Minutes: The minutes were approved as an accurate record. |\nMembership of the Authority To approve the membership of the Authority. Additional documents:\nDecision: It was resolved to: A Note the members named in Appendix 1 B Ask the Monitoring Officer to publish the list by 1 May 2026 C Agree the allowances. Minutes: On being proposed by the Mayor, it was resolved unanimously to: A Note the members named in Appendix 1 B Ask the Monitoring Officer to publish the list by 1 May 2026 C Agree the allowances. |',
    items: [null, null, null], people: ['Cllr Ann Bale apologies'],
    resolved: ['The minutes were approved', 'Note the members', 'Ask the Monitoring Officer', 'Agree the allowances.'], owed: [['Monitoring Officer', 'Publish the list']],
  },
  {
    name: 'items of a page without the label “Minutes:” were not minuted; nominations elect nobody',
    text: 'Agenda and minutes\n\nHarbour Committee - Thursday 12 March 2026 6.00 pm\n\nItems\nNo. Item\n\n41.\n\nApologies\n\nTo receive any apologies.\n\nMinutes:\n\nThere were none.\n\n42.\n\nChairman\n\nTo elect a Chairman.\n\nMinutes:\n\nThe nomination of Mr A Mill was moved by Mr J Smee and seconded by Mrs E Ayre.\n\nA further nomination, that of Mr B Fry, was moved by Mr P Dowd and seconded by Mr R Lunt.\n\nRESOLVED that Mr A Mill be elected Chairman.\n\n43.\n\nMinutes\n\nTo confirm the minutes.\n\nMinutes:\n\nRESOLVED that the minutes be signed.\n\n44.\n\nSite visits\n\nSuch visits as the Committee may approve.\n\nMembers should tell the Head of Planning of any they ask for by 5 p.m. on 9 March 2026.',
    items: ['41', '42', '43', '44'], people: [], resolved: ['that Mr A Mill', 'that the minutes'], owed: [],
  },
  {
    name: 'parts of those present under labels of their own, numbers set against their titles',
    text: 'At a meeting of the Tarn Fire Authority held at Headquarters on Thursday 12 March 2026 at 10.00 a.m.\nPresent:\nTarn County Councillors:\nCouncillors D Bale, J Cope andA Wilde.\nErris Borough Councillors:\nCouncillors B Joss, G Lee and S Rich.\nIndependent Members:\nMr J Dyke\nApologies for absence were received from Councillors B Arm and J Robb.\nA1Declarations of interest\nThere were no declarations of interest.\nA2Minutes of the meeting held on 4 February 2026\nThe minutes were confirmed as a correct record.\nA3Hoses\nThe Authority considered a report on hoses.\nResolved:\nThat the report be noted.',
    items: ['A1', 'A2', 'A3'],
    people: ['D Bale member', 'J Cope member', 'A Wilde member', 'B Joss member', 'G Lee member', 'S Rich member', 'Mr J Dyke member', 'B Arm apologies', 'J Robb apologies'],
    resolved: ['The minutes were confirmed', 'That the report be noted.'], owed: [],
  },
  {
    name: 'letters in brackets over titles, and who was elected to preside',
    text: 'LICENSING SUB-COMMITTEE\n\nMinutes of a meeting held on 9th March, 2026.\n\nPresent:  Councillors K. Hatch, J.W. Thorn and Mrs. M.R. Wilks.\n\n(a)       Appointment of Chairman\n\nCouncillor J.W. Thorn was elected Chairman for the duration of the hearing.\n\n(b)       Declarations of Interest\n\nNo declarations were received.\n\n(c)        Application for a Licence - The Pier\n\nThe Licensing Officer spoke.\n\nRESOLVED – That the licence be granted.',
    items: ['(a)', '(b)', '(c)'], people: ['K. Hatch member', 'J.W. Thorn chair', 'Mrs. M.R. Wilks member'],
    resolved: ['Councillor J.W. Thorn was elected', 'That the licence be granted.'], owed: [],
  },
  {
    name: 'letters in brackets that say what somebody asked for are no items',
    text: 'LICENSING SUB-COMMITTEE\n\nMinutes of a meeting held on 9th March, 2026.\n\nPresent:  Councillors K. Hatch and J.W. Thorn.\n\nThe applicant asked for leave to do these things:\n\n(a)       Music in the garden\n\n(b)       Late refreshment\n\n(c)        Dancing on the lawn\n\nRESOLVED – That the licence be granted.',
    items: [], people: ['K. Hatch member', 'J.W. Thorn member'], resolved: ['That the licence be granted.'], owed: [],
  },
  {
    name: 'a page with a title in the agenda’s words, a record of votes, and bullets before a number',
    text: 'Agenda, decisions and minutes\n\nItems\nNo. Item\n\n7.\n\nTo confirm that the items in Part 1 will be heard in public and those in Part 2 in private\n\nMinutes:\n\nThis was confirmed.\n\n8.\n\nMinutes\n\nTo approve the minutes.\n\nAdditional documents:\n\nDecision:\n\nRESOLVED that the minutes be approved.\n\nVoting Record\n\n5 For, 0 Against, 1 Abstention\n\nMinutes:\n\nThere were no amendments.\n\nRecorded Vote\nTitleTypeRecorded Vote textResult\nMinutes Resolution\n\nRESOLVED: That the minutes be approved.\n\nCarried\n  • View Recorded Vote for this item\n  • 9.\n\n    Announcements\n\n    To receive any announcements.\n\n    Minutes:\n\n    There were none.',
    items: ['7', '8', '9'], people: [], resolved: ['that the minutes be approved.'], owed: [],
  },
  {
    name: 'one minute with the number of its year, below names',
    text: 'Tarn Fire Authority\n\nMonday, 16 March 2026 at 10.30 am\n\nMinutes\n\nPresent:\n\nN Henshaw (Chair)\n\nCouncillors\n\nS Serle (Vice-Chair)\n\nD Smythe\n\n<AI1>\n\n45/26\n\nChair’s Welcome\n\nThe Chair welcomed members to the meeting.',
    items: ['45/26'], people: ['N Henshaw chair', 'S Serle vice-chair', 'D Smythe member'], resolved: [], owed: [],
  },
  {
    name: 'the vote on an amendment that fell and on the recommendation that was carried, and a view',
    text: 'Agenda item\n\nLand at Low Quay\n\nTo consider the report.\n\nMinutes:\n\nMembers spoke at length.\n\nA vote was taken on the amendment, which was not carried.\n\nThe vote on the recommendation was then taken, and carried by 22 votes to one.\n\nIt was agreed that keeping some room to move would be useful.',
    items: [null], people: [], resolved: ['A vote was taken on the amendment', 'The vote on the recommendation'], owed: [],
  },
  {
    name: 'motions named by a title, each moved, put and carried or lost',
    text: 'Agenda item\n\nMotion to Suspend the Rules\n\nDuring the debate the following motions were moved:-\n\na)  Adjournment of the meeting\n\nIt was moved by Councillor Gill and seconded by Councillor Prout that the meeting be adjourned.\n\nUpon being put to the vote, the motion was declared lost.\n\nb)  Order of business\n\nIt was moved by Councillor Lobb and seconded by Councillor Bent that the order of business be changed.\n\nUpon being put to the vote, the motion was declared carried.',
    items: [null], people: [],
    resolved: ['Upon being put to the vote, the motion was declared lost', 'It was moved by Councillor Lobb', 'Upon being put to the vote, the motion was declared carried'], owed: [],
  },
  {
    name: 'who came instead, with a post, and a body behind a name; those present under “Attendance Details”',
    text: 'Attendance Details\n\nCouncillor J.V. Lynd (Chairman); Councillors Mrs. D.E. Durn and N.D. Harr.\n\n1. Apologies\n\nApologies for absence were received from Mr A Cumm (Mr D Wake, Medical Director attended in his absence), Mr I John and Ms B Rell, NHS England.',
    items: ['1'], people: ['Councillor J.V. Lynd chair', 'Mrs. D.E. Durn member', 'N.D. Harr member', 'Mr A Cumm apologies', 'Mr I John apologies', 'Ms B Rell apologies', 'Mr D Wake substitute'], resolved: [], owed: [],
  },
  {
    name: 'a board of a Scottish city: posts on the lines below names, those who are no members, roman numbers, who presides below',
    text: 'At a MEETING of the ERRIS HEALTH BOARD held remotely on 27th March, 2026.\n\nPresent:-\n\nMembers\n\nRole\n\nTrudy McLAY\n\nNominated by Health Board\n\nLynn SHAW\n\nElected Member\n\nNon-members in attendance at request of Chief Officer:-\n\nJenny HALL\n\nHead of Care\n\nTrudy McLAY, Vice Chairperson, in the Chair.\n\nI APOLOGIES FOR ABSENCE\n\nApologies for absence were submitted on behalf of:-\n\nMembers\n\nRole\n\nAnne BUCHAN\n\nII DECLARATION OF INTEREST\n\nThere were no declarations of interest.',
    items: ['I', 'II'], people: ['Trudy McLAY chair', 'Lynn SHAW member', 'Jenny HALL officer', 'Anne BUCHAN apologies'], resolved: [], owed: [],
  },
  {
    name: 'a council of a Scottish city: lists under their titles, the convener below',
    text: 'At a MEETING of the ROADS COMMITTEE held at Erris on 28th March, 2026.\n\nLord Provost Ian BORTH\n\nDepute Lord Provost Bea CAMP\n\nBAILIES\n\nWill SAWYER\n\nKev KEEN\n\nCOUNCILLORS\n\nJohn ALEX\n\nStef ROAM\n\nCouncillor John ALEX, Convener, in the Chair.\n\nThe minute of meeting of this Committee was held as read.\n\nI DECLARATIONS OF INTEREST\n\nThere were none.\n\nII ROADS - REPORT\n\nThe Committee agreed that the report be noted.',
    items: ['I', 'II'],
    people: ['Lord Provost Ian BORTH member', 'Depute Lord Provost Bea CAMP member', 'Will SAWYER member', 'Kev KEEN member', 'John ALEX chair', 'Stef ROAM member'],
    resolved: ['The Committee agreed that the report be noted.'], owed: [],
  },
  {
    name: 'titles in capitals that a narrow page broke, after a comma behind “and”',
    text: 'PRESENT\nCouncillor Nick Bott, Leader (+ Regeneration)\nDr R. Stone Medical Director and voting member\n161. MINUTES OF THE MEETING\nApologies for absence were received from Councillor Morley and, Ruth Lane - Director of Care.\nRESOLVED:\nThat the minutes be signed.\n162. THE GENERAL FUND, HOUSING ACCOUNT AND DECENT\nNEIGHBOURHOODS PROGRAMMES - BUDGET CHANGES AT\nQUARTER 3\nRESOLVED:\nThat the report be noted.\n163. APOLOGIES FOR ABSENCE\nApologies for absence were received from County Borough Councillors S Bell, A Call and J Cull.',
    items: ['161', '162', '163'],
    people: ['Councillor Nick Bott member', 'Dr R. Stone officer', 'Councillor Morley apologies', 'Ruth Lane apologies', 'S Bell apologies', 'A Call apologies', 'J Cull apologies'],
    resolved: ['That the minutes be signed.', 'That the report be noted.'], owed: [],
  },
  {
    name: 'parts of an item that a page minutes each by itself',
    text: 'Agenda and minutes\n\nItems\nNo. Item\n\n4.\n\nPUBLIC QUESTIONS\n\nMinutes:\n\nThere were none.\n\n5.\n\nMINUTES\n\nAdditional documents:\n\n5.1\n\n5TH FEBRUARY, 2026; pdf icon PDF 244 KB\n\nAdditional documents:\n\nMinutes:\n\nUNANIMOUSLY RESOLVED that the minutes of 5th February be signed.\n\n5.2\n\n30TH APRIL, 2026; pdf icon PDF 169 KB\n\nAdditional documents:\n\nMinutes:\n\nUNANIMOUSLY RESOLVED that the minutes of 30th April be signed.\n\n6.\n\nBAY DEAL\n\nMinutes:\n\nThe Board heard a report.',
    items: ['4', '5', '5.1', '5.2', '6'], people: [], resolved: ['that the minutes of 5th February', 'that the minutes of 30th April'], owed: [],
  },
  {
    name: 'a table of items that came with its bars, some rows without minutes',
    text: 'Venue: Old Mill, Erris\nContact: Ann Bale\nNo. | Item |\n---|---|\nApologies Members are reminded that substitutes may be named. |\n|\nMinutes of adjourned meeting The draft minutes of the meeting held and adjourned on 22 March 2026 are attached.\nMinutes: The draft minutes of the adjourned meeting held on 22 March were noted. |\n|\nOutstanding items To consider any outstanding items. Minutes: The Chairman said that Mr Dow had been away.\nIt was proposed that a meeting take place.\nRESOLVED\nThat an additional meeting be held on 10 May 2026. |\n|\nDeclarations of Interest Minutes:\n|\n||||\nPublic Questions Minutes: None |',
    items: [null, null, null, null, null], people: [], resolved: ['The draft minutes of the adjourned', 'That an additional meeting'], owed: [['-', 'Hold an additional meeting']],
  },
  {
    name: 'what members thought is no decision of the item',
    text: 'Agenda item\n\nMatters arising\n\nMinutes:\n\nThe group talked about the lamps.\n\nIt was agreed there was a lot of good will.',
    items: [null], people: [], resolved: [], owed: [],
  },
  {
    name: 'columns of those who keep the clerk’s list apart',
    text: 'PRESENT\nSchool members:\nPaul Burr,Mary Cope, Sue Mann (Chair)\nNon school members:\nPeter May, Deb Mount\nOfficers:\nKath Tunn, Sarah North,\nRaj Sing,\nGovernor Services Clerk:\nSarah Bray\n\n1. Apologies for absence\n\nThere were none.',
    items: ['1'], people: ['Paul Burr member', 'Mary Cope member', 'Sue Mann chair', 'Peter May member', 'Deb Mount member', 'Kath Tunn officer', 'Sarah North officer', 'Raj Sing officer', 'Sarah Bray officer'], resolved: [], owed: [],
  },
]
