/** Items on pages whose lines have been glued together: titles that run into their text, numbers inside a line. All is invented. */
import type { Numbered } from './items.table'

export const gluedItems: Numbered[] = [
  {
    name: 'titles in capitals that run into their text',
    text: 'Fennel Parish Council, 4 March 2026\n\nPRESENT: Cllr A Ashe (Chairman), Cllr B Birch and Mrs C Cole, Clerk.\n\n1. APOLOGIES FOR ABSENCE Cllr D Dow had sent apologies, which were accepted by all.\n\n2. TO DISCUSS THE PRICE OF THE BOAT SHED Three buyers had written and their letters were read out at some length by the Clerk, who said that none of them offered what the shed was worth, and that the roof would have to be mended before any of them came back. It was agreed to wait. The Clerk would write to each of them to say so, and to ask whether they might rent it for the summer instead; two of them had rented it before and had left it tidy.\n\n3. TO HEAR ABOUT THE FAIR A date was put forward and the band has been asked.',
    items: ['1 APOLOGIES FOR ABSENCE', '2 TO DISCUSS THE PRICE OF THE BOAT SHED', '3 TO HEAR ABOUT THE FAIR'],
  },
  {
    name: 'titles in small letters that run into their text',
    text: 'Notes of the yearly meeting, 4 March 2026\n\n1. Minutes of the meeting of 2025 Upon the proposal of A Ashe it was resolved that they be approved.\n\n2. Election of Officers There being nobody else, B Birch was elected as Chair.\n\n3. Warden’s Report a) The path was dug. b) The hedge was cut.\n\n4. Any Other Business C Cole asked that the urn be mended.',
    items: ['1 Minutes of the meeting of 2025', '2 Election of Officers', '3 Warden’s Report', '4 Any Other Business'],
  },
  {
    name: 'points of a list that begin alike are no items',
    text: '1. Apologies\n\nNone.\n\n2. Paths\n\nThe walkers reported:\n1. The stile by The Mill was broken.\n2. The steps at The Forge were wet and had moss on them.\n\n3. Lights\n\nThe lamp was out.',
    items: ['1 Apologies', '2 Paths', '3 Lights'],
  },
]
