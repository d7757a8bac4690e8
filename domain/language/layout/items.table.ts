/** Items in the layouts that minutes have: "number title" of each, a number alone where the minute has no title. All is invented. */

export interface Numbered { name: string; text: string; items: string[] }

export const numberedItems: Numbered[] = [
  {
    name: 'notes of nothing but lists, each under its heading',
    text: '4 March 2026\n\nPlace\n\nThe Anchor (upstairs).\n\nElection\n - Nobody stood\n - Push to next time\n\nBoats\n - Two leak\n - Ann has the varnish\n\nUpcoming\n\nNothing yet\n\nLast month\n\nSuccesses\n\nFailures\n\nMailing list\n - Nobody watches it\n\nWebsite\n - Bo has the keys\n\nParty\n - In December',
    items: ['Election', 'Boats', 'Mailing list', 'Website', 'Party'],
  },
  {
    name: 'numbers before sentences, with hardly a title',
    text: 'Fennel Parish Council, 4 March 2026\n\nPresent: Cllr A Ash (Chair), Cllr B Birch\n1. The minutes of 4 February were signed as correct.\n2. Quay Cottage, Low Road. Change of use noted.\n3. It was agreed to give £40 to the ringers.\n4. Clerk reported that the pump had failed again.\nOther matters\n5. Hedges. The owner has been asked to cut them back.\n6. Three gates at the rec were broken again.',
    items: ['1', '2 Quay Cottage, Low Road', '3', '4', '5 Hedges', '6'],
  },
  {
    name: 'paragraphs that count within their item, and no headings',
    text: 'Tarn District Council, 4 March 2026\n\nPresent: Councillor A Ash (Chair), Councillor B Birch\n\n1.1 The minutes of February were taken as read.\n\n2.1 The Chief Executive had nothing to raise.\n\n2.2 Submitted a letter of thanks from the lifeboat.\n\n2.3 Submitted a letter about the ferry.\n\n3.1 The accounts were passed.',
    items: ['1', '2', '3'],
  },
  {
    name: 'a list of what somebody said is none of items',
    text: 'Fennel Trust, 4 March 2026\n\nPresent: Ann Ash (Chair), Bo Birch\n\nAnn had this to say:\n1. The pump was leaking and it will be mended.\n2. The cart has been sold to a farm.\n3. The ringers were thanked by post.\n4. The gate is to be hung in May.',
    items: [],
  },
  {
    name: 'a month is no number, and a title that ends in a semicolon',
    text: 'March 2026 Minutes\n\nPresent: A. Ash (Chair), B. Birch\n\n26/07 Approval of the minutes of 15th January 2026 – these had been sent out and were approved, (proposed AA, seconded BB) and signed.\n\n26/08 Matters arising;\na) The pump – AA had no news.\n\n26/09 Finance\na) The balance was £93.',
    items: ['26/07 Approval of the minutes of 15th January 2026', '26/08 Matters arising;', '26/09 Finance'],
  },
  {
    name: 'a list of the page, each beginning anew, around the numbers of the items',
    text: '1. 1. Apologies for absence\n\nMrs Dow sent hers.\n\n1. 2. Minutes of the last meeting\n\nThe minutes were signed.\n\n1. 3. Moorings\n\nTwo were free.\n\n1. 4. Any other business\n\nNone.',
    items: ['1 Apologies for absence', '2 Minutes of the last meeting', '3 Moorings', '4 Any other business'],
  },
  {
    name: 'a list of decisions that has come to the number of the next item',
    text: '1. Apologies for absence\n\nThere were none.\n\n2. Moorings: charges\n\nThe Harbour Master spoke.\n\nRESOLVED\n\n1. That the report be noted.\n\n2. That the charges be put up by 1 May.\n\n3. Slipway lights\n\nRESOLVED\n\n1. That the lights be left on.\n\n4. Date of next meeting\n\n4 June',
    items: ['1 Apologies for absence', '2 Moorings: charges', '3 Slipway lights', '4 Date of next meeting'],
  },
  {
    name: 'a list of deeds that passes the number of the next item',
    text: '1. Apologies for absence\n\nThere were none.\n\n2. Moorings: charges\n\nThe Board agreed to\n\n1. Note the report\n\n2. Approve the charges\n\n3. Thank the Harbour Master\n\n3. Date of next meeting\n\n4 June',
    items: ['1 Apologies for absence', '2 Moorings: charges', '3 Date of next meeting'],
  },
  {
    name: 'the year behind a stop',
    text: '43.15 Apologies\n\nMr Ashe did not attend.\n\n44.15 Declarations of interest\n\n45.15 To confirm the minutes of 16 June\n\nThe minutes were signed.\n\n46.15 Date of next meeting\n\n18 August',
    items: ['43.15 Apologies', '44.15 Declarations of interest', '45.15 To confirm the minutes of 16 June', '46.15 Date of next meeting'],
  },
  {
    name: 'the year before a stop, past nine',
    text: '24.08 Finance\n\nThe balance was noted.\n\n24.09 Footpaths\n\nA stile was broken.\n\n24.10 Correspondence\n\nNone.',
    items: ['24.08 Finance', '24.09 Footpaths', '24.10 Correspondence'],
  },
  {
    name: 'sums and times are no numbers of minutes',
    text: '1. Finance\n\nThese were paid:\n\n12.50 Stamps\n\n13.50 Paper\n\n2. Fair\n\nThe day was planned:\n\n9.00 Opening\n\n10.00 Races\n\n11.00 Prizes',
    items: ['1 Finance', '2 Fair'],
  },
  {
    name: 'initials, month, year and count, with and without the colon',
    text: 'KB01/28.1: Apologies: Apologies were recorded from Cllr J Dow.\n\nKB01/28.2: Declarations of Interest. Members were reminded of the code.\n\nKB01/28.3 Minutes of the meeting held in November\n\nThe minutes were signed.',
    items: ['KB01/28.1 Apologies', 'KB01/28.2 Declarations of Interest', 'KB01/28.3 Minutes of the meeting held in November'],
  },
  {
    name: 'dashes of two sorts, and a blank in a number',
    text: 'TRB/2122/214: Welcome\n\nThe Chair opened the meeting.\n\nTRB/2122/ 215: Declarations of interest\n\nThere were none.\n\nTRB/2122/216: Risk register\n\nThe register was received.',
    items: ['TRB/2122/214 Welcome', 'TRB/2122/ 215 Declarations of interest', 'TRB/2122/216 Risk register'],
  },
  {
    name: 'numbers over sentences among headings',
    text: '1. There were apologies from Cllrs Mrs L Wade and Rob Yarrow\n\n2. There were no declarations of interest.\n\n3. Co-option: It was proposed by Cllr Dow to co-opt Jan Elm. Jan Elm signed the declaration.\n\n4. Neighbourhood plan:\n4.1 The Clerk told of a meeting.\n4.2 A group was set up.\n\n5. Date of next meeting\n\n4 May',
    items: ['1', '2', '3 Co-option', '4 Neighbourhood plan', '5 Date of next meeting'],
  },
  {
    name: 'a list that begins anew under the last heading is no further minute',
    text: '1. Apologies\n\nNone.\n\n2. Paths\n\nThese were walked:\n\n1. The lane was dry.\n2. The bridge was safe.\n3. The stile was broken.',
    items: ['1 Apologies', '2 Paths'],
  },
  {
    name: 'what follows a short title on its line',
    text: '1201 Matters reported: Holes in the road by the chapel and in the lane.\n\n1202 Declarations of interest – AB and CD in relation to the field\n\n1203 Confirmation of the minutes of the meeting held in May– RESOLVED that the minutes be signed.\n\n1204 Reports - external:\n\nNothing was reported.',
    items: ['1201 Matters reported', '1202 Declarations of interest', '1203 Confirmation of the minutes of the meeting held in May', '1204 Reports - external'],
  },
  {
    name: 'paragraphs that begin with their title in capitals',
    text: 'MINUTES of the meeting of the Council held on Monday at 7pm.\n\nAPOLOGIES FOR ABSENCE were received from Mr S Toll.\n\nMATTERS ARISING from the minutes. A cheque had come.\n\nFINANCE. A cheque was signed.\n\nPLANNING. A letter had been received.\n\nHIGHWAYS AND PATHS. The Clerk was asked to write to the county.',
    items: ['APOLOGIES FOR ABSENCE', 'MATTERS ARISING', 'FINANCE', 'PLANNING', 'HIGHWAYS AND PATHS'],
  },
  {
    name: 'titles with a colon, a blank line above and below',
    text: 'Minutes of the meeting held on 4 March\n\nPresent: Ida Ash (Chair), Bo Birch\n\nSurgery news:\n\nThe new telephones would come in the spring.\n\nNew staff:\n\nA second nurse had begun her work there.\n\nDate of the fair:\n\nThe group chose the first Sunday in June.',
    items: ['Surgery news', 'New staff', 'Date of the fair'],
  },
  {
    name: 'paragraphs counted through under headings without a number',
    text: 'Minutes of the meeting of the Forum on 30 May\n\nMinutes of the previous meeting\n\n1. The minutes of the meeting held in March were approved.\n\nMatters arising\n\n2. There were no matters arising.\n\nRemarks of the convener\n\n3. The convener told of the new pier.\n\n4. The harbour master was thanked for his work.\n\nAny other business\n\n5. No items were proposed.',
    items: ['Minutes of the previous meeting', 'Matters arising', 'Remarks of the convener', 'Any other business'],
  },
  {
    name: 'paragraphs that begin with a title and a colon',
    text: 'Present: Ida Ash (Chair), Bo Birch\n\nWelcome: Ida Ash welcomed everyone to the first meeting of the friends of the pier.\n\nComments on the reports: There was a view that the group should be better known in the town.\n\nElection of officers: The following people had said that they were willing to serve for a year.',
    items: ['Welcome', 'Comments on the reports', 'Election of officers'],
  },
  {
    name: 'two titles in one below their number, and no blank after the stop',
    text: '1.\n\nApologies\n\nMinutes:\n\nNone.\n\n2.\n\nCode of conduct. Harbour Authorities (Interests) Regulations\n\nMinutes:\n\nNo issues were raised.\n\n3.\n\nPublic questions\n\nMinutes:\n\nThere were none.',
    items: ['1 Apologies', '2 Code of conduct. Harbour Authorities (Interests) Regulations', '3 Public questions'],
  },
  {
    name: 'no blank after the number, none after the stop',
    text: '1.Welcome and apologies.Everyone was welcomed to the hall.\n\n2.Footpaths\n\nA stile was broken.\n\n3.Date of next meeting\n\n4 May.',
    items: ['1 Welcome and apologies', '2 Footpaths', '3 Date of next meeting'],
  },
  {
    name: 'titles that begin with To, and short titles with a stop between longer ones',
    text: '1. To receive and accept apologies for absence\n\nNone.\n\n2. To receive declarations of interest.\n\nNone.\n\n3. Annual report.  The year had been dry, and the pond was low.\n\n4. To consider planning applications\n\nNone.',
    items: ['1 To receive and accept apologies for absence', '2 To receive declarations of interest', '3 Annual report', '4 To consider planning applications'],
  },
  {
    name: 'a slash after the number',
    text: 'Present: Ida Ash, Bo Birch\n\n1 / Notes of the last meeting\nThe notes were looked at.\n2 / Rules of the group\nThe rules were read.\n3 / Survey of the pond\n1/2 of the pond is dry.',
    items: ['1 Notes of the last meeting', '2 Rules of the group', '3 Survey of the pond'],
  },
  {
    name: 'numbers of year and minute in three figures, without a blank',
    text: 'Present: Cllr Ash, Cllr Birch.\n24.001.It was resolved to elect Cllr Ash as chair.\n24.002.There were no apologies.\n24.003.Provision of plots\n12.500 bricks had come.\n24.004.The gate is shut.\n24.005.Keys and locks\nMr Orme has the keys.',
    items: ['24.001', '24.002', '24.003 Provision of plots', '24.004', '24.005 Keys and locks'],
  },
  {
    name: 'a month that is a title, and a date that is none',
    text: '1. Welcome\n\nIda Ash welcomed all.\n\n2. Money\n\nThe till held £40.\n\n3. March/April fairs\n\nThe fairs went well.\n\n4 May 2026 was named as the day of the next.\n\n4. Raffle\n\nThe raffle was late.',
    items: ['1 Welcome', '2 Money', '3 March/April fairs', '4 Raffle'],
  },
  {
    name: 'names right behind the colon, and numbers left out',
    text: '1.PRESENT: Ida, Bo and Cy\n2.Apologies:Dan, Eve\n3.Minutes of the Previous Meeting: Minutes of the meeting held in May were agreed.\n4.Matters Arising\nThe pump was mended.\n7.Hall Booking\nThe hall was full.',
    items: ['1 PRESENT', '2 Apologies', '3 Minutes of the Previous Meeting', '4 Matters Arising', '7 Hall Booking'],
  },
  {
    name: 'titles with the icon of a paper behind them, the first above the usual ones',
    text: 'Venue: Town Hall\n\nNo. Item\n\n\nMinutes pdf icon PDF 104 KB\n\nThe Minutes of 2 May were signed as a correct record.\n\n\nApologies for Absence\n\nThere were apologies from Councillor Ash.\n\n\nDeclarations of Interest\n\nThere were none.\n\n\nHarbour Audit pdf icon PDF 46 KB\n\nThe auditors were late, as they had been the year before.',
    items: ['Minutes', 'Apologies for Absence', 'Declarations of Interest', 'Harbour Audit'],
  },
  {
    name: 'the number of an item that only its paragraphs bear',
    text: 'Agenda item\n\nMinutes\n\nTo consider the minutes of 2 May (copy attached).\n\nMinutes:\n\n13.1    Cllr Ash said that page 2 was blank.\n\n13.2    RESOLVED – that the minutes be approved.',
    items: ['13 Minutes'],
  },
  {
    name: 'paragraphs that quote numbers of other minutes',
    text: 'Agenda item\n\nMinutes\n\nMinutes:\n\n4.2    of the minutes of May was put right.\n\n9.1    was read out by the Clerk, who had it by heart.',
    items: ['Minutes'],
  },
  {
    name: 'a list of decisions above the label of the minutes',
    text: 'Issue - meetings\n\nMeeting: 21/01/2026 - Harbour Board (Item 3)\n\n3 Minute of Previous Meeting pdf icon PDF 150 KB\n\nDecision:\n\nThe Board resolved :-\n\n(i)            that a copy of the minute be put on the website, and\n\n(ii)          to otherwise approve the minute as a true record.\n\nMinutes:\n\nThe Board had before it the minute of May.',
    items: ['3 Minute of Previous Meeting'],
  },
  {
    name: 'a page whose titles, purposes and minutes came as one line each',
    text: 'Venue: Online\nContact: Member Services\nNo. | Item |\nWelcome Minutes: The Chair welcomed the two new heads.\nApologies and Substitutes To report any apologies. Minutes: Apologies were received from Ann Ash. |\nTo approve the minutes of 4 March 2026. Minutes: They were approved. |\nSchool Balances To note the balances. Minutes: The Treasurer said that three schools were in deficit.\nA note would go to each of them.',
    items: ['Welcome', 'Apologies and Substitutes', 'School Balances'],
  },
  {
    name: 'the minutes are a word of the text, not a label in it',
    text: '1. Records\n\nThe Archivist spoke of old Minutes: They fill three chests.\n\n2. Date of next meeting\n\n4 June',
    items: ['1 Records', '2 Date of next meeting'],
  },
  {
    name: 'a page with its own title above the first item, and papers behind the titles',
    text: 'Harbour Committee - Monday 9 March 2026 6.00 pm\n\nApologies for absence\n\nMinutes:\n\nThere were none.\n\nTo confirm the minutes of 3 February 2026 pdf icon PDF 120 KB\n\nMinutes:\n\nThey were confirmed.\n\nDeclaration of interests\n\nMinutes:\n\nNone.\n\nSlipway repairs pdf icon PDF 151 KB\n\nReport of the Harbour Master\n\nMinutes:\n\nThe Harbour Master spoke of the cracks.',
    items: ['Apologies for absence', 'To confirm the minutes of 3 February 2026', 'Declaration of interests', 'Slipway repairs'],
  },
  {
    name: 'no labels, a table copied as text, and papers behind dated titles',
    text: 'Agenda and draft minutes\n\nHarbour Board - Monday 9 March 2026 4.00 pm\n\nNo. Item\n\nDeclarations of Interest\n\nName of Member\n\nType of Interest\n\nNature\n\nCllr A Ash\n\nItem 8 - Moorings (his brother sails).\n\nMinutes - Harbour Board - 3 February 2026 pdf icon PDF 22 KB\n\nThe minutes of 3 February were approved.\n\nMinutes - Slipway Group - 1 February 2026 pdf icon PDF 9 KB\n\nThe minutes of the group were noted.',
    items: ['Declarations of Interest', 'Minutes - Harbour Board - 3 February 2026', 'Minutes - Slipway Group - 1 February 2026'],
  },
  {
    name: 'capitals with dashes inside, before a dash and the text',
    text: '88 DECLARATIONS – OF PERSONAL INTERESTS AND OF THE WHIP (IF ANY) – There were none.\n\n89 BERTHS ON THE QUAY – Councillor Ash declared an interest as his aunt rents one.\n\n90 (6) DREDGING – STAGE TWO (APRIL – JUNE) – The Engineer gave the depths.',
    items: ['88 DECLARATIONS – OF PERSONAL INTERESTS AND OF THE WHIP (IF ANY)', '89 BERTHS ON THE QUAY', '90 (6) DREDGING – STAGE TWO (APRIL – JUNE)'],
  },
  {
    name: 'headings without a number between numbered ones, torn lines, bullets alone',
    text: 'PRESENT\nCouncillors: Ann\nAsh (AA), Bo Birch (BB), Cy Dean (CD)\nTown Clerk: Lee\nOrme\nDECLARATIONS OF\nINTEREST\nThere were no interests declared.\nOPEN\nFORUM\nA resident asked whether the bridge would be painted.\n1. APOLOGIES\nDee Elm (DE), Flo Gale (FG),\nHal Ives.\n2. MINUTES\nThe minutes were agreed and signed by the Chair.\n3. BRIDGE\n·\nThe\nPaint has come and is being held at the yard until it\nis dry.\n·\nRails\nat the north end are loose.\n4. CLOSE\nThe meeting closed at 9pm.',
    items: ['DECLARATIONS OF INTEREST', 'OPEN FORUM', '1 APOLOGIES', '2 MINUTES', '3 BRIDGE', '4 CLOSE'],
  },
  {
    name: 'parts of numbered items in capitals are none',
    text: '1. APOLOGIES\n\nNone.\n\n2. ROADS\n\nMOTION\n\nCouncillor Ash moved that the road be shut.\n\nAMENDMENT\n\nCouncillor Birch moved that it stay open.\n\nDECISION\n\nTo shut the road.\n\nPART II\n\n3. LAMPS\n\nFour were out.\n\n4. CLOSE\n\nThe meeting ended at nine.',
    items: ['1 APOLOGIES', '2 ROADS', '3 LAMPS', '4 CLOSE'],
  },
  {
    name: 'two titles alone, each over what was resolved',
    text: 'Minutes of the Moorings Group\n\nTuesday 4 March 2026\n\nAttendees: Cllrs Ash and Birch\n\nThe minutes of February were held over.\n\nOld quay\n\n· The wall had been looked at by divers and was found to be sound.\n\nResolved: That\n\na) the wall be looked at again in five years.\n\nPre-season work and who pays for it\n\n· The wardens had asked for paint and for the loan of a boat in May.\n\na) The boat be lent.',
    items: ['Old quay', 'Pre-season work and who pays for it'],
  },
  {
    name: 'an item copied by itself',
    text: 'Update on training for wardens\nTo receive an oral update from the Harbour Master\nThe Harbour Master spoke of the three evenings in May.\nIt was agreed that the Chair would write to the yacht clubs.',
    items: ['Update on training for wardens'],
  },
  {
    name: 'a letter is no item',
    text: 'Moorings and the new quay\n\nThank you for your letter. I was away when it came. The quay is being mended and there is nothing to fear for your boat, which was moved last week.\n\nYours, Ann',
    items: [],
  },
  {
    name: 'apologies as the title of the sentence below their number, and a list of actions at the end',
    text: 'Fennel Community Council\nPresent: Ann Ash (Chair), Bo Birch\n1. Welcome. The chair opened the meeting.\n2. Apologies received from Cy Dean.\n3. The minutes of May were taken as read.\n4. Matters arising from the minutes\nThe path is open.',
    items: ['1 Welcome', '2 Apologies', '3', '4 Matters arising from the minutes'],
  },
  {
    name: 'letters',
    text: 'Barrow Forum\n\nAttended by Ann Ash (Convenor), Bo Birch\n\nA. Notes of July\nApproved. One name was put right.\n\nB. The plan\nIt is late.\n– policy 4\n– housing\n\nC. Money\nGrant received.\n\nD. Website\nMoved.\n\nE. Next meeting\n4 June',
    items: ['A Notes of July', 'B The plan', 'C Money', 'D Website', 'E Next meeting'],
  },
  {
    name: 'roman numerals',
    text: 'COLLEGE MEETING\n\n4 March 2026\n\nThere were present: Dr Ash (in the Chair), Dr Birch and the Bursar.\n\nI. MINUTES\nThey were signed.\n\nII. BOATHOUSE\nThe lease had been sealed.\n\nIII. ROOMS\nAgreed:\n(a) to raise the rents;\n(b) to paint the stair.\n\nIV. DATE OF NEXT MEETING\n4 June',
    items: ['I MINUTES', 'II BOATHOUSE', 'III ROOMS', 'IV DATE OF NEXT MEETING'],
  },
  {
    name: 'names with initials that happen to count are no items',
    text: 'Harbour Trust\n\nA. Ash\n\nB. Birch\n\nC. Cole\n\nD. Dow\n\nThe four of them walked the quay and found it sound.',
    items: [],
  },
  {
    name: 'titles before a dash',
    text: 'Lock Lane Allotments, 4 March 2026.\n\nPresent - A. Ash (Chair), B. Birch. Minutes taken by B. Birch. Apologies - C. Cole.\n\nMinutes of February - read and agreed.\n\nMatters arising - The skip came.\n\nPlots - 4b has been given up. It goes to the next on the list.\n\nShow - The hall is booked.\n\nA.O.B. - Rats by the heaps.\n\nNext meeting - 1 April, the hut.',
    items: ['Minutes of February', 'Matters arising', 'Plots', 'Show', 'A.O.B', 'Next meeting'],
  },
  {
    name: 'a label inside two lines, and noise behind a later title',
    text: '1.\nWelcome Minutes: The Chair spoke.\n\n2.\nApologies Minutes: There were none.\n\n3.\nBus report PDF 388 KB\nThe buses run.',
    items: ['1 Welcome', '2 Apologies', '3 Bus report'],
  },
]
