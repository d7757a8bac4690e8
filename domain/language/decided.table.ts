/** Decisions in the words of real minutes: powers handed on, names in lists, what is approved with a "to" inside it. Rows as in sentences.table.ts. */
import type { Row } from './sentences.table'
export const decidedSaidOn = '2026-05-21'

export const decided: readonly Row[] = [
  ['R', 'Delegate authority for settling the rents of the kiosks to the Head of Quays (North) subject to the scale of charges.', 'Head of Quays (North)', 'none'],
  ['R', 'Delegate responsibility for the timetable to the Harbour Master.', 'Harbour Master', 'none'],
  ['R', 'To devolve choices about the smaller moorings to officers working with the users’ group.', 'officers', 'none'],
  ['R', 'That the delegate of the Sailing Club be thanked.', '-', 'nil'],
  ['R', 'authority be provided to the Deputy Harbour Master to sign the licence', 'Deputy Harbour Master', 'none'],
  ['R', 'authority be given for officers to begin the sale of the barge.', 'officers', 'none'],
  ['R', 'That information be provided on the tides.', '-', 'none'],
  ['R', 'That Council authorises the Town Clerk as returning officer to carry out the wishes of the groups.', 'Town Clerk', 'none'],
  ['R', 'Approves the proposal to enact a byelaw to limit the speed of boats.', '-', 'nil'],
  ['R', 'Endorses the decision of the Panel to appoint a second diver.', '-', 'nil'],
  ['R', 'Agrees to publish the byelaw by 1 June 2026.', '-', 'date 2026-06-01'],
  ['R', 'Agrees that the objections be rejected for the reasons in the report and the objectors be told by 1 June 2026.', '-', 'date 2026-06-01'],
  ['R', 'That a wider review of the moorings take place during 2027.', '-', 'range 2027-01-01 2027-12-31'],
  ['R', 'That Councillor Rowe take the place of Councillor Tait on the Panel.', '-', 'nil'],
  ['R', 'That the matter be dealt with as an urgent item of business.', '-', 'nil'],
  ['R', 'requests that a meeting be arranged with the relevant Member, Quays Officer and Panel Chairs to discuss workloads.', '-', 'none'],
  ['R', 'To receive a further report from the Head of Estates following a full review of the sheds.', 'Head of Estates', 'none'],
  ['R', 'That delegated authority be given to the Cabinet Member for Growth, Environment & Harbour Services in consultation with the Head of Growth to make any minor changes.', 'Cabinet Member for Growth, Environment & Harbour Services', 'none'],
  ['R', 'that these be paid – all agreed', '-', 'nil'],
  ['R', 'That the Executive Member (Resources) approves the award of the mowing contract.', '-', 'nil'],
  ['R', 'That the Head of Estates approves each letting by 1 July 2026.', 'Head of Estates', 'date 2026-07-01'],
]
