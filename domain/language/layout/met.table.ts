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
]
