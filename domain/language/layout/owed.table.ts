/** Short minutes in which who owes something stands on a line of its own, or what is wanted stands in a list. Rows as in families.table.ts; all invented. */
import type { Family } from './families.table'

export const owedFamilies: Family[] = [
  {
    name: 'lists of what was agreed and asked for',
    text: '7. Trees\n\nThe Warden spoke of the limes.\n\nIt was agreed to:\n\na) note the report;\n\nb) ask the Warden to bring a price for felling to the next meeting.\n\n8. Audit\n\nThe Auditor gave his report.\n\nThe Committee requested:\n1. that the ledger be sent to the bank by 30 April.\n2. that the list of debtors be sent to members.\n\nMembers were content.',
    resolved: [],
    owed: [['Warden', 'Bring a price'], ['-', 'Send the ledger'], ['-', 'Send the list of debtors']],
  },
  {
    name: 'a name under what was only told, and under what somebody else had promised before',
    text: '3. Shelter\n\nThe answer from the county was still awaited.\nACTION: Cllrs Low/Pell\n\n4. Stage\n\nMr Low had seen the stage.\n\nAction – Bursar\n\n5. Doors\n\nMrs Pell agreed to mend the door.\n\nThe Head spoke of the roof. The slates had gone.\n\nACTION: SBM\n\n6. Next meeting\n\nTuesday 3 November.\n\nACTIONS FROM THIS MEETING',
    resolved: [],
    owed: [['Cllrs Low/Pell', 'The answer'], ['Bursar', 'Mr Low'], ['Mrs Pell', 'Mend the door'], ['SBM', 'The slates']],
  },
  {
    name: 'wishes in bullets',
    text: '8. Parking\n\nThe yard was full.\n\n9. Heating\n\nGovernors asked that:\n- the boiler log be brought to the next meeting\n- the Bursar write to the supplier by 30 October\n\nMembers agreed that:\n\n(a) the Head would draft a letter to parents;\n\n(b) it had been a good term.',
    resolved: [],
    owed: [['-', 'Bring the boiler log'], ['Bursar', 'Write to the supplier'], ['Head', 'Draft a letter']],
  },
  {
    name: 'actions among the entries of a list, which goes on below them',
    text: '3. Workshop\n\n- The lathe is back\n- TODO Petra :: Order the guard\n- ACTION: Hugh: ask the landlord for a second key\n- ACTION 2 keys to be cut by Petra\n- Dust everywhere\n- Action plan for the year was liked\n\n4. Action points\n\n• Hugh to ring the landlord\n• TODO: Petra to book the van\n\n5. Close\n\n- Nothing more to do',
    resolved: [],
    owed: [['Petra', 'Order the guard'], ['Hugh', 'Ask the landlord'], ['Petra', 'Cut'], ['Hugh', 'Ring the landlord'], ['Petra', 'Book the van']],
  },
  {
    name: 'what a label of people owes inside an item is no list of those present',
    text: 'Quay Trust, 4 March 2026\n\nPresent: A. Ash (Chair), B. Birch\n\n1. Pond\n\nTrustees: Bo Birch and Cy Dean to paint the gate\n\nHere: nothing to add\n\n2. Close\n\n9pm',
    resolved: [],
    owed: [['Bo Birch and Cy Dean', 'Paint the gate']],
  },
]
