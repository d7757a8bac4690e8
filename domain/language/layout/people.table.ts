/**
 * Further attendance in the layouts that minutes have, each labelled before it was read: name, then role, or status of
 * those who were away. A title printed once for several names belongs to none of them alone. Names are invented.
 */

export interface Head { name: string; text: string; people: string[] }

export const furtherHeads: Head[] = [
  {
    name: 'a post with brackets of its own',
    text: 'Present\nCouncillor Ada Frome (Chair)\n\nOfficers in attendance\nTess Quarles (Service Manager (Adoption))\nRon Veale (Head of Archives)',
    people: ['Councillor Ada Frome chair', 'Tess Quarles officer', 'Ron Veale officer'],
  },
  {
    name: 'initials in brackets, then the post without a comma',
    text: 'Present:\nDame Olive Hartnoll (OH) Chair\nMr Bram Sele (BS) Non-Executive Director\nDr Uma Pell (UP) Medical Director\nMr Joss Farr (JF) Director of Finance\n\nIn attendance:\nMs Ida Crewe (IC) Company Secretary\nMr Rory Munt (RM) Director of Estates (item 3 only)\n\nApologies:\nMrs Bea Stole (BSt) Chief Nurse',
    people: ['Dame Olive Hartnoll chair', 'Mr Bram Sele member', 'Dr Uma Pell member', 'Mr Joss Farr member', 'Ms Ida Crewe officer', 'Mr Rory Munt officer', 'Mrs Bea Stole apologies'],
  },
  {
    name: 'organisations in brackets, the first with the chair',
    text: 'Present: Mrs Gill Aver (Tarn Valley Ramblers) (Chair), Mr T Boot (Landowner), Ms S Clegg (Disabled Riders’ Group), Cllr Dai Evans (County Council)\nOfficers: Kit Fine, Rights of Way Manager; Lou Gant, Secretary\nApologies: Mr A Hough (Forestry Agency), Prof. I Innes (University of Tarn)',
    people: ['Mrs Gill Aver chair', 'Mr T Boot member', 'Ms S Clegg member', 'Cllr Dai Evans member', 'Kit Fine officer', 'Lou Gant officer', 'Mr A Hough apologies', 'Prof. I Innes apologies'],
  },
  {
    name: 'roles after a dash and in capitals',
    text: 'PRESENT\nCouncillor Ann Oakes – CHAIRMAN\nCouncillor Ben Pike – VICE-CHAIRMAN\nCouncillor Cyril Quill\n\nOFFICERS PRESENT\nDinah Roe – Head of Law\nEli Stagg – Committee Clerk\n\nAPOLOGIES FOR ABSENCE\nCouncillor Flo Tarn',
    people: ['Councillor Ann Oakes chair', 'Councillor Ben Pike vice-chair', 'Councillor Cyril Quill member', 'Dinah Roe officer', 'Eli Stagg officer', 'Councillor Flo Tarn apologies'],
  },
  {
    name: 'roles as headings of their own',
    text: 'Chairman\nCllr Gus Upton\n\nVice-Chairman\nCllr Hal Vine\n\nCouncillors\nCllr Ida Wren\nCllr Jem Yule\n\nIn attendance\nMrs K Zeal, Clerk\n\nApologies\nCllr Lee Ash',
    people: ['Cllr Gus Upton chair', 'Cllr Hal Vine vice-chair', 'Cllr Ida Wren member', 'Cllr Jem Yule member', 'Mrs K Zeal officer', 'Cllr Lee Ash apologies'],
  },
  {
    name: 'roles before names with a colon, all on lines of their own',
    text: 'Present\nChairperson: Moana Bell\nDeputy Chairperson: Cr Nick Cole\nMembers: Cr Olga Dean, Pita Eru, Quin Ford\n\nIn attendance\nGroup Manager Parks (Rita Gale), Committee Advisor (Sefa Holt)',
    people: ['Moana Bell chair', 'Cr Nick Cole vice-chair', 'Cr Olga Dean member', 'Pita Eru member', 'Quin Ford member', 'Rita Gale officer', 'Sefa Holt officer'],
  },
  {
    name: 'a Scottish sederunt in one sentence',
    text: 'Sederunt: Provost Una Ivory, Convener; Councillors Vic Jess, Wyn Kerr (to item 5) and Xan Lorne; and Ms Yda Muir (NHS Tarn).\nIn Attendance: Zac Noble, Chief Officer; and Abe Orr, Clerk.\nApologies: Councillor Bo Park.',
    people: ['Provost Una Ivory chair', 'Vic Jess member', 'Wyn Kerr member', 'Xan Lorne member', 'Ms Yda Muir member', 'Zac Noble officer', 'Abe Orr officer', 'Councillor Bo Park apologies'],
  },
  {
    name: 'a table of present, in attendance and apologies',
    text: '| Present | In attendance | Apologies |\n|---|---|---|\n| Cllr Cass Reid (Chair) | Dot Shaw, Clerk | Cllr Ed Tate |\n| Cllr Fay Usher | Guy Voss, Treasurer | |\n| Cllr Hew Ward | | |',
    people: ['Cllr Cass Reid chair', 'Cllr Fay Usher member', 'Cllr Hew Ward member', 'Dot Shaw officer', 'Guy Voss officer', 'Cllr Ed Tate apologies'],
  },
  {
    name: 'present and absent members, with the parts of the meeting they sat in',
    text: 'Members present: Councillors Mrs I York (in the Chair), J Zoller (from 2.10 p.m.), Miss K Able CBE and L Bond (until item 7)\nMembers absent: Councillor M Crane\nAlso in attendance: Councillor N Dove (Cabinet Member for Roads) (part), the Revd O East (parent governor)\nOfficers attending: P Frost (Solicitor), Q Glenn (Democratic Services)',
    people: ['Mrs I York chair', 'J Zoller member', 'Miss K Able member', 'L Bond member', 'Councillor M Crane absent', 'Councillor N Dove other-councillor', 'the Revd O East partner', 'P Frost officer', 'Q Glenn officer'],
  },
  {
    name: 'in the chair named first, by a sentence',
    text: 'Councillor R Hope (Mayor) presided.\n\nPRESENT: Councillors S Ings, T Jay and U Kell.\n\nALSO PRESENT: At the start of the meeting five members of the public.\n\nAPOLOGIES: Apologies for absence were received from Councillor W Mead and for lateness from Councillor U Kell.',
    people: ['Councillor R Hope chair', 'S Ings member', 'T Jay member', 'U Kell member', 'Councillor W Mead apologies'],
  },
  {
    name: 'initials in the margin of a comma list',
    text: 'In attendance: X Nash XN (Town Clerk), Y Oram YO (Deputy Clerk)\nPresent: Cllr Z Park ZP (Chair), Cllr A Quin AQ, Cllr B Rudd BR\nApologies: Cllr C Sims CS',
    people: ['X Nash officer', 'Y Oram officer', 'Cllr Z Park chair', 'Cllr A Quin member', 'Cllr B Rudd member', 'Cllr C Sims apologies'],
  },
  {
    name: 'substitutes and deputies in brackets and by words',
    text: 'Present: Cllr D Tull (Chair), Cllr E Unwin (as substitute for Cllr F Venn), Cllr G Wade (substituting for Cllr H Young), Mr I Zorn (deputising for Mrs J Aldous, Police)\nApologies: Cllrs F Venn, H Young',
    people: ['Cllr D Tull chair', 'Cllr E Unwin substitute', 'Cllr G Wade substitute', 'Mr I Zorn substitute', 'F Venn apologies', 'H Young apologies'],
  },
  {
    name: 'names that no label stands over, side by side, then the officers after a blank line',
    text: 'Minutes of the meeting held on 4 March 2027\n\nCllr Ashe Cllr Brill Cllr C Crane\nCllr Dell (Chair) Cllr Esk\n\nF Garth, Town Clerk\nH Ince, Parks Manager',
    people: ['Cllr Ashe member', 'Cllr Brill member', 'Cllr C Crane member', 'Cllr Dell chair', 'Cllr Esk member', 'F Garth officer', 'H Ince officer'],
  },
  {
    name: 'a list that begins with Councillors and no label, initials in brackets',
    text: 'Minutes of a meeting of the Council\n\nCouncillors J Keld (Chairman) (JK), L Mere (LM), N Oker (NO) and P Quay (PQ)\n\nParish Clerk and RFO R S Tarn',
    people: ['J Keld chair', 'L Mere member', 'N Oker member', 'P Quay member', 'R S Tarn officer'],
  },
  {
    name: 'sentences that say who came',
    text: 'Minutes of the meeting\n\nPresent were Mr U Vane (Chairman), Mrs W Yarrow and Miss A Brand.\nDistrict Cllrs Cope and Dunn were present\nClerk to the Council, Mrs E Fenn and Caretaker, Mr G Hale were in attendance',
    people: ['Mr U Vane chair', 'Mrs W Yarrow member', 'Miss A Brand member', 'Cope other-councillor', 'Dunn other-councillor', 'Mrs E Fenn officer', 'Mr G Hale officer'],
  },
  {
    name: 'stops for commas, a comma for the colon, the secretary of a society',
    text: 'Present: Ida Jarrow (Chair), Ken Lusk (Secretary), Mona Nye.  Otto Pell., Rose Stead,.\n\nApologies, Tom Ure (Vice Chair) Una Voss, Will Yapp. Zoe Ames',
    people: ['Ida Jarrow chair', 'Ken Lusk member', 'Mona Nye member', 'Otto Pell member', 'Rose Stead member', 'Tom Ure apologies', 'Una Voss apologies', 'Will Yapp apologies', 'Zoe Ames apologies'],
  },
  {
    name: 'initials and posts behind names without a comma, some with brackets of their own',
    text: 'Present:\nDr Ada Birk AB Clinical Chair\nCarl Dane CDn Chief Finance Officer\nEve Fell EF Lay Member for Audit / Vice Chair\nDr Gus Holt GH Practice GP (part meeting)\n\nIn attendance:\nIvy Joll IJ Head of Estates\nKit Lorn KL Minute Taker',
    people: ['Dr Ada Birk chair', 'Carl Dane member', 'Eve Fell vice-chair', 'Dr Gus Holt member', 'Ivy Joll officer', 'Kit Lorn officer'],
  },
  {
    name: 'governors with no blank before the bracket',
    text: 'Present:\nMay Nunn (MN)Parent/Chair\nOrla Pike(OP) –Staff\nRex Sand (RS) LA/Vice Chair\n\nIn Attendance: Tess Udell (TU) - Clerk',
    people: ['May Nunn chair', 'Orla Pike member', 'Rex Sand vice-chair', 'Tess Udell officer'],
  },
  {
    name: 'places before the names, a newspaper that is nobody',
    text: 'Minutes of the meeting\n\nFenton - Mr V Wade\nHarrow Law - Mr A Boon, Mrs C Dyer\nIn attendance - Ms E Frew, Harrow Advertiser, Cllr. G Hood and 8 members of the public\nApologies - Mr I Jura',
    people: ['Mr V Wade member', 'Mr A Boon member', 'Mrs C Dyer member', 'Ms E Frew officer', 'Cllr. G Hood other-councillor', 'Mr I Jura apologies'],
  },
  {
    name: 'who presides named first by the role, employees, residents by number only',
    text: 'Present: Chair Cllr. K Lamb, Cllr. M Nash, Cllr. P Rowe WDC\nCouncil Employees Present: RFO Sam Tull, Clerk Ursa Vail\nMembers of the public: 4',
    people: ['Cllr. K Lamb chair', 'Cllr. M Nash member', 'Cllr. P Rowe member', 'Sam Tull officer', 'Ursa Vail officer'],
  },
  {
    name: 'in attendance over the councillors themselves',
    text: 'In Attendance\nCouncillors W Yell (WY) Chair, A Bass (AB) vice-chair, C Dock (CD) E Firth (EF)\n\nApologies: Councillor G Holm',
    people: ['W Yell chair', 'A Bass vice-chair', 'C Dock member', 'E Firth member', 'Councillor G Holm apologies'],
  },
  {
    name: 'a group that goes by first names, an observer, a list of another sort',
    text: 'Present: Maud, Cyril, Bert and Dora plus Anne Roper as an observer\n\nApologies: Davy and Chris\n\nRecent resignations: Lin Little, Carla Pole',
    people: ['Maud member', 'Cyril member', 'Bert member', 'Dora member', 'Anne Roper partner', 'Davy apologies', 'Chris apologies'],
  },
  {
    name: 'substitutes without whom they sit for, items in brackets, posts that begin with Co-opted',
    text: 'Present:\nCllr R Hamm, Fen Borough Council (Chairman)\nCllr A Frayne (substitute), Tarn Borough Council\nMr I Laid Co-opted member\nIn attendance: Rob Peers, Dr Hal Basing (for 15/03)',
    people: ['Cllr R Hamm chair', 'Cllr A Frayne substitute', 'Mr I Laid co-opted', 'Rob Peers officer', 'Dr Hal Basing officer'],
  },
  {
    name: 'square brackets, posts of a school, the clerk of a board',
    text: 'Present\n\nMr C Wortle [CW] Chair (FG); Mr M Evers [ME] Headmaster (SG); Mrs J Lodd [JL] Vice Chair (FG)\n\nIn attendance\n\nMr D Frank [DF] Clerk to Governors\nMr A Woole School Business Leader',
    people: ['Mr C Wortle chair', 'Mr M Evers member', 'Mrs J Lodd vice-chair', 'Mr D Frank officer', 'Mr A Woole officer'],
  },
  {
    name: 'lists under the paragraphs of the first item, and who was only late',
    text: 'Notes of the meeting\n\n1. Welcome and apologies\n\n1.1 All were welcomed.\n1.2 Present: Dina Ross (DR), Ella Hart (EH)\n1.3 Apologies: Glyn Watts (GW)\n1.4 Absent: Gerry Elm (GE)\n\n2. Minutes\n\nThe minutes were agreed.',
    people: ['Dina Ross member', 'Ella Hart member', 'Glyn Watts apologies', 'Gerry Elm absent'],
  },
  {
    name: 'who gave apologies in sentences, for lateness and for leaving',
    text: 'Present: Cllr A Ash (Chair)\n\n1. Apologies\n\nThere were apologies for absence from Councillors Lorna Lauder MBE (due to civic business), and Darren Muir; and for lateness from Councillors Neil Coy and Abel Moss. Councillor Pat Dill gave his apologies for having to leave the meeting early. Apologies were also received from Councillor Helen Dent, who had a cold.\n\n2. Minutes\n\nThe minutes were agreed.',
    people: ['Cllr A Ash chair', 'Lorna Lauder apologies', 'Darren Muir apologies', 'Councillor Helen Dent apologies'],
  },
  {
    name: 'pairs of initialled names, groups of a forum, who was there in sentences after the apologies',
    text: 'PRESENT\nSchool members:\nPaul Burl, Mary Cope (Chair)\nG Baker J Bland\nNominated subs:\nSally Joyce\nObservers:\nLynn Murr\n\nAPOLOGIES: Cllr J Coll\n\nMr D Thom, Link Officer, was in attendance.\n\nCounty Cllrs D Bry and T Ives were in attendance.',
    people: ['Paul Burl member', 'Mary Cope chair', 'G Baker member', 'J Bland member', 'Sally Joyce substitute', 'Lynn Murr partner', 'Cllr J Coll apologies', 'Mr D Thom officer', 'D Bry other-councillor', 'T Ives other-councillor'],
  },
  {
    name: 'councillors not present, the clerk and her assistant in a sentence',
    text: 'Present: Cllr A Durr – Chairman\nCouncillors not present: H Fell (HF) and D Wyn (DW).\n\nThe Town Clerk, Mrs L Phipps, the Town Clerk’s Assistant, Mrs M Vine and a member of the public were also present.',
    people: ['Cllr A Durr chair', 'H Fell absent', 'D Wyn absent', 'Mrs L Phipps officer', 'Mrs M Vine officer'],
  },
  {
    name: 'the numbers of the items stand before the lists of names',
    text: '1. PRESENT: B. Robin, M. Smart, P. North\n2. APOLOGIES. B. Acker, P. Johns.\n3. MINUTES OF THE LAST MEETING. These were read and accepted.\n',
    people: ['B. Robin member', 'M. Smart member', 'P. North member', 'B. Acker apologies', 'P. Johns apologies'],
  },
  {
    name: 'initials glued to surnames, two blanks for a comma, no colon after the label',
    text: 'Minutes of the meeting\n\nPRESENT  B.Nook(Clerk), D. Rigg  T. Vale ,  L. Orr, K. Pask  E. Quill, F. O’Dell and  G. Strand (District Councillor)\nApologies H Tew',
    people: ['B. Nook officer', 'D. Rigg member', 'T. Vale member', 'L. Orr member', 'K. Pask member', 'E. Quill member', 'F. O’Dell member', 'G. Strand member', 'H Tew apologies'],
  },
  {
    name: 'runs of initials and surnames without commas, the rest of the members below who presides',
    text: 'Minutes of the monthly meeting\n\nPresiding R McAlder\nOther Members Present S T Boyle V Carr Mrs W E Dunn H McIvor P J Lyle\nOfficers Present A B McKee, (Chief Executive) D E Nesbit (Director of Leisure) F Orr (Director of Finance)',
    people: ['R McAlder chair', 'S T Boyle member', 'V Carr member', 'Mrs W E Dunn member', 'H McIvor member', 'P J Lyle member', 'A B McKee officer', 'D E Nesbit officer', 'F Orr officer'],
  },
  {
    name: 'cells copied as text, posts after a dash, the last joined by and',
    text: 'Minutes of the governing body\n\nclerk / Ida Marsh\npresent / Owen Nye – Safeguarding Lead and Foundation Governor, Petra Oak - Headteacher, Quin Rowe – Staff Rep and Tara Sim – Parent Governor\napologies / Una Tarn',
    people: ['Ida Marsh officer', 'Owen Nye member', 'Petra Oak member', 'Quin Rowe member', 'Tara Sim member', 'Una Tarn apologies'],
  },
  {
    name: 'a grid of names and what they are, two to a row',
    text: 'Minutes of the governing body\n\nAttendees\nName / Type of Governor / Name / Type of Governor\nVera Wick / Chair and Co-opted / Alan Yew / Parent\nBeth Ayre / HOS / Carl Bute / Parent',
    people: ['Vera Wick chair', 'Alan Yew member', 'Beth Ayre member', 'Carl Bute member'],
  },
  {
    name: 'bars between the cells',
    text: 'Minutes of the users’ forum\n\nChair | Dora Clegg\nPresent | Evan Dyce | Fran Esk | Gail Firth\nApologies | Hugh Garth',
    people: ['Dora Clegg chair', 'Evan Dyce member', 'Fran Esk member', 'Gail Firth member', 'Hugh Garth apologies'],
  },
  {
    name: 'names under the title alone, the first with posts',
    text: 'Surgery users’ group\n\nNotes of the meeting on 4 May 2027\n\nIris Hove – Practice Manager\n\nJack Inch – Chairman\n\nKate Inch\n\nLeo Jarrow\n\n1. Minutes\n\nThe minutes were agreed.\n\n2. Library\n\nThe library was visited.',
    people: ['Iris Hove officer', 'Jack Inch chair', 'Kate Inch member', 'Leo Jarrow member'],
  },
  {
    name: 'also, who came besides, with and without a colon',
    text: 'Minutes of a meeting\n\nPresent Mona Kell, Ned Lusk, Olga May Mott,\nAlso Phil Nunn, Rhona Oban and Sid Peel (Manager of Tarn Farm)\nApologies Tess Quoyle ,',
    people: ['Mona Kell member', 'Ned Lusk member', 'Olga May Mott member', 'Phil Nunn other-councillor', 'Rhona Oban other-councillor', 'Sid Peel officer', 'Tess Quoyle apologies'],
  },
  {
    name: 'initials in brackets and the chair among them, all in one line',
    text: 'PRESENT: Mrs U Roe (UR) Mr V Sand (VS) Dr. W Tull (WT) Chair Mrs Y Ure-Voss (YUV)',
    people: ['Mrs U Roe member', 'Mr V Sand member', 'Dr. W Tull chair', 'Mrs Y Ure-Voss member'],
  },
  {
    name: 'a role belongs to the one it stands beside',
    text: 'Present: Zena Weir (ZW) (Chair), Abel Yale (AY), Bess Ames (BA) (Vice-Chair), Cleo Bold (CB)',
    people: ['Zena Weir chair', 'Abel Yale member', 'Bess Ames vice-chair', 'Cleo Bold member'],
  },
  {
    name: 'two chairs by one bracket, members by their sort',
    text: 'Present: Dot Cave/Elm Drew (Co-chairs), Fay Eccles\nTenant members – Gert, Hal, Inga',
    people: ['Dot Cave chair', 'Elm Drew chair', 'Fay Eccles member', 'Gert member', 'Hal member', 'Inga member'],
  },
  {
    name: 'the only list is called in attendance, so it is the members',
    text: 'Notes of the trustees\n\nIn attendance: Ann Dray (Chair), Ben Eke (Secretary), Cora Flett, Dan Garn\nApologies: Eva Hird',
    people: ['Ann Dray chair', 'Ben Eke member', 'Cora Flett member', 'Dan Garn member', 'Eva Hird apologies'],
  },
  {
    name: 'in attendance beside those present is the officers',
    text: 'Present: Ann Dray (Chair), Ben Eke\nIn attendance: Cora Flett, Dan Garn, Ivo Jebb',
    people: ['Ann Dray chair', 'Ben Eke member', 'Cora Flett officer', 'Dan Garn officer', 'Ivo Jebb officer'],
  },
  {
    name: 'cells parted by tabs, the label in the first',
    text: 'Minutes of the club\n\nPresent\tFinn Goss\tChair\n\tGwen Hoy\tTreasurer\n\tHarr Ivel\t\nApologies\tInes Jope',
    people: ['Finn Goss chair', 'Gwen Hoy member', 'Harr Ivel member', 'Ines Jope apologies'],
  },
  {
    name: 'a sentence that opens the list, or says who came',
    text: 'Present at the meeting were Jem Kyle (Chair), Kim Lowe and Lars Muir.\nMinutes taken by Mia Nash\nApols: Noel Ord',
    people: ['Jem Kyle chair', 'Kim Lowe member', 'Lars Muir member', 'Mia Nash officer', 'Noel Ord apologies'],
  },
  {
    name: 'the meeting was attended by',
    text: 'Minutes of the club\n\nThe meeting was attended by Olaf Peel, Pia Quist and Rob Sayle.',
    people: ['Olaf Peel member', 'Pia Quist member', 'Rob Sayle member'],
  },
  {
    name: 'the clerk after a stop, titles glued to names, roles before bare names',
    text: 'Present Cllrs A. Tait (Chair), B. Unsworth, C. Vyse. Clerk D. Wyatt\nCommittee present: Chair Ella Yeo, Vice Chair Fred Zane, Gina Abel\nNot in attendance: Cllr.H.Bray Cllr.I.Coull',
    people: ['A. Tait chair', 'B. Unsworth member', 'C. Vyse member', 'D. Wyatt officer', 'Ella Yeo chair', 'Fred Zane vice-chair', 'Gina Abel member', 'Cllr. H. Bray absent', 'Cllr. I. Coull absent'],
  },
  {
    name: 'initials before the names, or after a sign',
    text: 'Present: JD Joan Dale, KE Karl East, Lena Ford = LF, Moss Gale = MG',
    people: ['Joan Dale member', 'Karl East member', 'Lena Ford member', 'Moss Gale member'],
  },
  {
    name: 'apologies from, under a number, accepted by the council',
    text: 'Present: Cllr P Auld (Chair), Cllr Q Bain\n\n14/27 Apologies: from Cllr R Cord (work), Cllr S Dove(holiday) accepted and approved by the council\n\n15/27 Minutes\n\nThe minutes were agreed.\n\n16/27 Roads\n\nNone.',
    people: ['Cllr P Auld chair', 'Cllr Q Bain member', 'Cllr R Cord apologies', 'Cllr S Dove apologies'],
  },
  {
    name: 'two titles, then initials; posts between names with titles',
    text: 'Members Present J Able Cllr Mrs T Cope R S Dean\nIn attendance: Mrs C Hay (CH) Clerk Ms D Ives (DI) Business Manager Mr A Gunn (AG)',
    people: ['J Able member', 'Cllr Mrs T Cope member', 'R S Dean member', 'Mrs C Hay officer', 'Ms D Ives officer', 'Mr A Gunn officer'],
  },
]
