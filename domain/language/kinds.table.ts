/** What kind of follow-up a deed is, by its object, who receives it and when: [where, text, kind]. All invented. */
export const kindsSaidOn = '2026-10-06'

export const kinds: readonly (readonly ['R' | 'D' | 'A', string, string])[] = [
  // Made for nobody in particular, or told to somebody.
  ['A', 'RW to produce a poster for the regatta.', 'implement'],
  ['R', 'That a timetable be prepared for the dredging.', 'implement'],
  ['D', 'The Clerk would prepare a note on moorings.', 'provide-information'],
  ['D', 'The Clerk would prepare a timetable for members.', 'provide-information'],
  ['D', 'The Warden agreed to include the tide tables in the strategy.', 'implement'],
  ['D', 'The Warden agreed to include the figures by month.', 'provide-information'],
  // On a page, a board, the web.
  ['A', 'Tide table to be put on the notice board.', 'publish'],
  ['D', 'It was agreed a note be put on Facebook.', 'publish'],
  ['R', 'That the map be made publicly available on the website.', 'publish'],
  ['D', 'The chairs would be put back by RW.', 'implement'],
  // Looked into.
  ['A', 'RW to carry out research into winches.', 'investigate'],
  ['A', 'RW to carry out the repair.', 'implement'],
  ['A', 'Petra to find out what the winch would cost.', 'investigate'],
  ['A', 'Petra to look for a rope-maker.', 'investigate'],
  ['A', 'Petra to reflect on the offer.', 'investigate'],
  // What a meeting does, and what is taken up with somebody.
  ['D', 'The winch is to be discussed at the next meeting.', 'work-programme'],
  ['A', 'Winch to be discussed.', 'work-programme'],
  ['A', 'RW to discuss the winch with the brewery.', 'raise'],
  ['D', 'The points will be dealt with at the next meeting.', 'work-programme'],
  ['D', 'This would be raised with the brewery.', 'raise'],
  ['R', 'That the work programme be updated.', 'work-programme'],
  ['R', 'That the Clerk update the register of moorings.', 'implement'],
  // Answers, letters, views.
  ['D', 'A written response would be provided to the owner.', 'respond'],
  ['D', 'The Clerk would provide the figures to members.', 'provide-information'],
  ['R', 'That the Panel’s comments be submitted to the Harbour Commission.', 'refer'],
  ['R', 'That any comments be sent to the Clerk.', 'circulate'],
  ['D', 'The Clerk would circulate both letters.', 'circulate'],
  ['D', 'The Clerk would send a letter to the brewery.', 'write'],
  ['D', 'The Clerk was asked to resend the map to members.', 'circulate'],
  ['A', 'Petra to forward the form to Ida Crewe.', 'provide-information'],
  ['A', 'Petra to forward the form to all members.', 'circulate'],
  // Kept informed.
  ['D', 'The Warden would keep the Board informed of progress.', 'report-back'],
  ['D', 'The Warden would keep Members informed.', 'provide-information'],
  ['R', 'That officers be asked to keep the Panel informed.', 'report-back'],
  ['A', 'Warden agreed to bring a list of moorings back to a future Panel.', 'report-back'],
]
