/** Titles by what stands around them: papers, bars, what the agenda says below, the word of deciding. All is invented. */
import type { Numbered } from './items.table'

export const titlesBeside: readonly Numbered[] = [
  {
    name: 'titles over their papers, a numbered list inside an item, numbered paragraphs',
    text: 'Harbour Committee - Wednesday, 23rd May, 2027 10.00 am\n\nNo. Item\n\n\nMinutes - 25 April 2027 pdf icon PDF 91 KB\n\nAdditional documents:\n\n\n(1)       Mr Ash asked why minute 7 was short.\n\n\n(2)       RESOLVED that the minutes be signed.\n\n\nWork of the Committee to May 2027 pdf icon PDF 122 KB\n\nAdditional documents:\n\n\nRESOLVED that the report be noted.\n\n\n\nPlans for the Quay\n\nThe Chairman names three plans:-\n\n1          Moorings (E&R)\n\n2          Cranes (Comms)\n\n3          Lamps (Comms)\n\n\nAdditional documents:\n\n\nRESOLVED that the plans be read in the autumn.',
    items: ['Minutes - 25 April 2027', 'Work of the Committee to May 2027', 'Plans for the Quay'],
  },
  {
    name: 'rows with a bar at their end, lines torn at a narrow margin, somebody who is to present',
    text: 'Items\nNo. |\nItem |\n76. |\nDeclarations of Interest (Including the Whip)\nTo receive any\ndeclarations.\nMinutes:\nCouncillor Ashe declared an\ninterest in moorings.\n|\n77. |\nHarbour report PDF 88 KB\nCllr Ann Ashe, Chair of the Harbour Panel, to present the report of the Panel.\nMinutes:\nMembers heard of the\nslipway and the cranes.\n|\nRESOLVED:\n|\nThat the Harbour\nMaster be thanked.\n|',
    items: ['76 Declarations of Interest (Including the Whip)', '77 Harbour report'],
  },
  {
    name: 'titles over what the agenda says of them',
    text: 'Minutes from the Previous Meeting\n\nTo approve the minutes of 7 March 2027.\n\n\nResolved that the minutes be signed.\n\n\n\n\nCrane Hatters of the Year\n\n\nForward Plan - Harbour and Executive\n\nTo consider the plan as attached.\n\n\nThe committee noted the plan. It was said that two should be added:\n\n·       Ropes\n\n·       Lamps',
    items: ['Minutes from the Previous Meeting', 'Crane Hatters of the Year', 'Forward Plan - Harbour and Executive'],
  },
  {
    name: 'titles in capitals that run into the word of deciding',
    text: 'Present\n\nCouncillors A Ashe and B Birch\n\n72/27 DECLARATIONS OF INTEREST RESOLVED to note that there were none.\n\n73/27 MINUTES RESOLVED that the minutes be signed.\n\n74/27 FERRIES Members were told of a new ferry.',
    items: ['72/27 DECLARATIONS OF INTEREST', '73/27 MINUTES', '74/27 FERRIES'],
  },
]
