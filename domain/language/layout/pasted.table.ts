/** Short minutes as they are pasted out of web pages and letters: without a heading, with the page's labels between. All invented. */
import type { Family } from './families.table'

export const pastedPages: Family[] = [
  {
    name: 'an excerpt without any heading',
    text: 'The Head of Moorings presented the survey.\n\nRESOLVED that the Harbour Engineer dredge the inner basin by 1 May 2026.\n\nMr Orme undertook to write to the sailing club.',
    items: [], resolved: ['that the Harbour Engineer'], owed: [['Harbour Engineer', 'Dredge the inner basin'], ['Mr Orme', 'Write to the sailing club']],
  },
  {
    name: 'a page of decisions under their dates, numbers without dots, and cases that are no decisions',
    text: 'Issue - decisions\n\nPound Lane\n\n02/04/2026 - Pound Lane\n\nCllr R. J. Tait left the meeting while this was discussed.\n\n1            officers begin the process of closing Pound Lane to lorries and consult those who live there; and\n\n2            officers bring the closure into force except where:\n\n              a)           a ward councillor asks that the matter be heard by Cabinet; or\n\n              b)           ten objections from separate addresses are received.',
    items: [null], resolved: ['officers begin the process', 'officers bring the closure'], owed: [['officers', ''], ['officers', '']],
  },
  {
    name: 'the agenda’s own words above the label',
    text: 'Agenda and minutes\n\n1.\n\nSlipway dues\n\nThe Harbour Master will advise the Panel of what is proposed.\n\nMembers are asked to send their views to the Clerk.\n\nMinutes:\n\nThe Panel discussed the dues.\n\nRESOLVED that the Harbour Master publish the dues by 1 May 2026.\n\n2.\n\nRefuse at the quay\n\nMinutes:\n\nMr Orme agreed to order two more bins.',
    items: ['1', '2'], resolved: ['that the Harbour Master'], owed: [['Harbour Master', 'Publish the dues'], ['Mr Orme', 'Order two more bins']],
  },
  {
    name: 'a decision page that first tells how it came to it, with keys of the page and reasons',
    text: 'Decision details\n\nMooring fees\n\nDecision Maker: Harbour Committee\n\nIs Key decision?: No\n\nDecision:\n\n12.1 The Committee considered a report by the Treasurer, which Cllr J. P. Rowe introduced.\n\n12.2 The Committee RESOLVED –\n\n1) to adopt the scale of fees; and\n\n2) to ask the Treasurer to report on arrears in six months.\n\nReason for the decision: To let the Treasurer write to those in arrears.\n\nPublication date: 03/04/2026',
    items: ['12'], resolved: ['to adopt the scale', 'to ask the Treasurer'], owed: [['Treasurer', 'Report on arrears']],
  },
  {
    name: 'what is approved is listed by name, and the list of decisions goes on after it',
    text: '6. Strategy\n\nRESOLVED:\n\n(a) that the five aims be approved as the basis of the strategy:-\n\n·   Clean water in the basin\n\n·   Children learn to swim\n\n·   People are safe on the quay\n\n(b) that the following members be appointed to the working group –\n\nHarbour – Councillor Ann Tait\n\nQuay – Councillor Bo Rowe, and\n\n(c) that the Clerk call the first meeting of the working group by 1 May 2026.',
    items: ['6'], resolved: ['that the five aims', 'that the following members', 'that the Clerk call'], owed: [['Clerk', 'Call the first meeting']],
  },
  {
    name: 'letters without brackets, and the same decision printed again',
    text: '17 Review of moorings\n\nDecision:\n\nRESOLVED that:\n\nA The Mooring Protocol be adopted as printed.\n\nB The Harbour Master report on the trial in October 2026.\n\nMinutes:\n\nProposed by Councillor Tait (seconded by Councillor Rowe) it was:\n\nRESOLVED that:\n\nA The Mooring Protocol be adopted as printed.\n\nB The Harbour Master report on the trial in October 2026.',
    items: ['17'], resolved: ['The Mooring Protocol', 'The Harbour Master report'], owed: [['Harbour Master', 'Report on the trial']],
  },
  {
    name: 'the numbers stand on lines of their own',
    text: 'RESOLVED –\n\n(i)        \nThat the dredging programme be noted.\n\n(ii)         That\nthe Engineer provide a map of the channel within 14 days.',
    resolved: ['That the dredging', 'That the Engineer'], owed: [['Engineer', 'Provide a map']],
  },
  {
    name: 'decisions run together behind figures and letters with dots',
    text: '4. Lock gates\n\nContent: RESOLVED that Cabinet:- 1. Notes the survey of the gates; and 2. Authorises the Engineer to order new gates. The price is in the annex.\n\n5. Pontoon\n\nR E S O L V E D – that: A. a budget of £8,000 be approved. B. the Engineer invite tenders by 1 May 2026.',
    items: ['4', '5'], resolved: ['Notes the survey', 'Authorises the Engineer', 'a budget of', 'the Engineer invite'], owed: [['Engineer', 'Order new gates'], ['Engineer', 'Invite tenders']],
  },
  {
    name: 'a list whose word of deciding was lost, after bullets of what was said',
    text: 'Agenda item\n\nWork plan\n\nDuring the discussion –\n\n·         the Clerk explained the form\n\n·         Members talked about the summer\n\n\n\n(a)       subject to the additions made today, the work plan be approved;\n\n(b)       the following be appointed to the quay group –\n\n            Harbour – Councillor Ann Tait\n\n(c)       the Clerk write to the sailing club.',
    items: [null], resolved: ['subject to the additions', 'the following be appointed', 'the Clerk write'], owed: [['-', 'Approve the work plan subject to the additions'], ['Clerk', 'Write to the sailing club']],
  },
  {
    name: 'thats in a lost list, and one that only says what was declared',
    text: '8. Next meeting\n\nMembers looked at their diaries.\n\n1)    that two further meetings be held, as this was a short piece of work;\n\n2)    that the Clerk ask the tenants which day suits them.\n\n9. Interests\n\nRESOLVED – That it be noted that the following interests were declared:-\n\n(1) Councillor Tait in item 11; and\n\n(2) Councillor Rowe in item 12.',
    items: ['8', '9'], resolved: ['that two further', 'that the Clerk ask', 'That it be noted'], owed: [['-', ''], ['Clerk', 'Ask the tenants']],
  },
  {
    name: 'short minutes with run-in titles and decisions in few words',
    text: '1. Apologies for absence: none were received\n2. Rent: Agreed this be deferred until the next meeting.\n3. Pump: the old one leaks. Agree to obtain three prices and to bring them to the next meeting.\n4. Finance: a) Mowing £93\nb) Paint £14\nCllr Tait proposed; Cllr Rowe seconded that the bills be paid – all agreed\nThe balance stood at £940.\n5. Welcome mat: Matter to be listed at the next meeting.',
    items: ['1', '2', '3', '4', '5'], resolved: ['this be deferred', 'Agree to obtain three prices', 'that the bills be paid'], owed: [['-', ''], ['-', ''], ['-', '']],
  },
  {
    name: 'numbers of month and minute, and a decision in mid-sentence',
    text: '2607.01 Present\nCouncillors: E. Tait (ET) (Chairman), J. Rowe (JR)\nApologies for Absence\nCllr T. Orme; Cllr A. Pole\n\n2607.02 Interests None.\n\n2607.03 Clerk\nA letter had come with two references and it was resolved that Cllr Tait would meet the applicant. Cllr Rowe will draft the contract.\n\n2607.04 Planters\na) Councillors talked about a late request and it was resolved that the request be declined. ET to tell the owner.',
    items: ['2607.01', '2607.02', '2607.03', '2607.04'], resolved: ['that Cllr Tait would', 'that the request'], owed: [['Cllr Tait', ''], ['Cllr Rowe', 'Draft the contract'], ['ET', 'Tell the owner']],
  },
  {
    name: 'titles in capitals before a dash, and a promise beside what was agreed',
    text: '88 MARKET STALLS – LETTER OF THE TRADERS (IF ANY) – There was no letter.\n\n89 PUBLIC REQUESTS TO SPEAK – There were no requests received\n\n90 (6) QUAY LIGHTS – The Engineer was asked about the lamps.\n\nMembers agreed to meet on the quay. The Engineer agreed to take a lamp to the next meeting.',
    items: ['88', '89', '90'], resolved: ['Members agreed to meet'], owed: [['-', 'Meet on the quay'], ['Engineer', 'Take a lamp']],
  },
  {
    name: 'decisions of a page without numbers, after who decides and what was before them',
    text: 'Decision details\n\nMooring rules\n\nDecision Maker: Harbour Panel\n\nDecision:\n\nThe mooring rules were before members for comment.\n\nThe Panel:\n\n1. Adopted the rules.\n\n2. Agreed that the Harbour Master print them by 1 May 2026.\n\nReason for the decision: The old ones had gone.\n\nDecision details\n\nNotices\n\nDecision:\n\nRESOLVED\n\nThe notice be displayed at the slipway.\n\nIt be noted that the old notice has faded.\n\nCllr Tait is requested to write to the sailing club by 1 June 2026.\n\nMembers spoke of the weather.',
    items: [null, null], resolved: ['Adopted the rules', 'Agreed that the Harbour Master', 'The notice be displayed', 'It be noted', 'Cllr Tait is requested'], owed: [['Harbour Master', 'Print them'], ['-', 'Display the notice'], ['Cllr Tait', 'Write to the sailing club']],
  },
  {
    name: 'what a cabinet agreed to, under a lead-in without a colon',
    text: 'Decision details\n\nSale of the barge\n\nCabinet agreed to\n\na)    Note the report.\n\nb)    Delegate to the Head of Estates the agreement of the terms of sale.',
    items: [null], resolved: ['Note the report', 'Delegate to the Head'], owed: [['Head of Estates', '']],
  },
  {
    name: 'recommendations of officers, approved in a sentence',
    text: '3. Grants\n\nFollowing discussion, Councillor Tait approved the officers’ recommendations:\n\na) To approve the grants in the annex.\n\nb) To ask the Clerk to pay them by 1 May 2026.',
    items: ['3'], resolved: ['To approve the grants', 'To ask the Clerk'], owed: [['Clerk', 'Pay them']],
  },
  {
    name: 'numbers alone above the titles of a page, and who stood in for whom under a decision that lists them',
    text: 'Agenda and minutes\n\nHarbour Panel - Monday 9 March 2026 7.30 pm\n\n561.\n\nAttendance by Reserves\n\nTo note who attends for whom.\n\nMinutes:\n\nRESOLVED: To note the attendance of the following Reserve Member:-\n\nOrdinary Member\n\nReserve\n\nCouncillor Ash\n\nCouncillor Birch\n\n562.\n\nBuoys\n\nMinutes:\n\nRESOLVED: That the report be noted.',
    items: ['561', '562'], resolved: ['To note the attendance', 'That the report'], owed: [],
  },
  {
    name: 'a date that the margin cut between the day and the month',
    text: '4. Pavilion\n\nRESOLVED that the Clerk publish the accounts of the pavilion by 31\nAugust 2026.\n\nThe Panel thanked her.',
    items: ['4'], resolved: ['that the Clerk publish the accounts of the pavilion by 31 August 2026.'], owed: [['Clerk', 'Publish the accounts']],
  },
  {
    name: 'three who are to do something in one sentence, and who is invited',
    text: '4. Ferry\n\nRESOLVED:\n\n(1) That the Clerk write to the ferry company, the Treasurer pay the invoice and the Chair thank the crew; and\n\n(2) That she be invited to attend the next meeting.',
    items: ['4'], resolved: ['That the Clerk write', 'That she be invited'], owed: [['Clerk', 'Write to the ferry company'], ['Treasurer', 'Pay the invoice'], ['Chair', 'Thank the crew'], ['-', 'Invite her to attend the next meeting']],
  },
  {
    name: 'titles of what was requested, and of what is moved',
    text: '4. Programme\n\nMembers requested the addition of an item on bees.\n\nFurther updates on the pier were requested for the June meeting.\n\nRESOLVED: That the programme be agreed subject to the buoys report being moved to January 2027.',
    items: ['4'], resolved: ['That the programme be agreed'], owed: [['-', 'See to the addition of an item on bees'], ['-', 'Bring further updates on the pier'], ['-', 'Move the buoys report']],
  },
  {
    name: 'lists within a sentence, under one lead-in',
    text: '4. Ferry\n\nMembers requested that: i) the Harbour Master write to the islands; ii) a note be sent to members by Easter.\n\nIt was agreed that (1) the Clerk would circulate the rota; and (2) the Treasurer would pay the invoice.\n\nThe Panel asked the Head of Piers to: (i) measure the ramp; (ii) circulate the plan.\n\nThe Panel is asked to: (a) approve the plan; (b) agree the sums.\n\nThe Director was asked to: a) look at the fees, b) publish the list.',
    items: ['4'], resolved: ['that (1) the Clerk'],
    owed: [['Harbour Master', 'Write to the islands'], ['-', 'Send a note to members'], ['Clerk', 'Circulate the rota'], ['Treasurer', 'Pay the invoice'], ['Head of Piers', 'Measure the ramp'], ['Head of Piers', 'Circulate the plan'], ['Director', 'Look at the fees'], ['Director', 'Publish the list']],
  },
]
