/** Items in the layouts that minutes have: "number title" of each, a number alone where the minute has no title. All is invented. */

export interface Numbered { name: string; text: string; items: string[] }

export const numberedItems: Numbered[] = [
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
]
