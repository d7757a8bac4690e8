/** What owners and committees of the demo council say about follow-ups. */
import type { FollowUpKind } from '@/domain/language/reading'

/** What is owed: something written, a letter or a word with somebody, something arranged. */
export type SortOfWork = 'paper' | 'letter' | 'arrangement'

const letters: readonly FollowUpKind[] = ['write', 'raise', 'refer']
const arrangements: readonly FollowUpKind[] = ['arrange', 'attend', 'appoint', 'work-programme']

export const sortOfWork = (kind: FollowUpKind): SortOfWork => (letters.includes(kind) ? 'letter' : arrangements.includes(kind) ? 'arrangement' : 'paper')

export const underWay: Record<SortOfWork, string[]> = {
  paper: [
    'A first draft is with my manager; figures for two districts are missing.',
    'The numbers are here. They are being checked against last year’s.',
    'We have asked for the figures and expect them by the end of the month.',
    'Half of it is written. The rest waits for the new figures.',
    'The team has started; nothing stands in the way of the date.',
    'Legal advice has been asked for and should be here within ten days.',
  ],
  letter: ['The draft letter is with the Chair.', 'I have spoken to them on the telephone; they would like it in writing.', 'The letter is written and waits for a signature.'],
  arrangement: ['Three dates have been offered and two of them suit most.', 'The date is fixed; the room is still to be found.', 'I have asked who would like to come and have seven names.'],
}

export const finished: Record<SortOfWork, string[]> = {
  paper: [
    'Sent to all Members this morning.',
    'It is finished, and comes with the papers for the next meeting.',
    'Circulated with an explanation of how the figures are counted.',
    'Done. The clerk has a copy for the file.',
    'This was completed last week and Members have been told.',
    'It is on the website, and Members have the address.',
  ],
  letter: ['The letter has gone; a copy is with the clerk.', 'Raised in person, and confirmed by letter the same day.', 'Sent. An answer is promised within a month.'],
  arrangement: ['It took place, and everybody who wished to come came.', 'Arranged. The details went to Members on Friday.', 'This has been set up, and the dates are in the calendar.'],
}

/** Why it takes longer, as an owner or the committee says it. */
export const whyLater: Record<SortOfWork, string[]> = {
  paper: [
    'Some of the figures come a quarter late.',
    'Two services had still to answer.',
    'It has taken longer than was thought, and is worth waiting for.',
    'Others have to agree before it can go out.',
    'The post was vacant in the spring and is filled now.',
  ],
  letter: ['An answer to the first letter was awaited.', 'It was thought better to meet first.', 'The officer who deals with it had been away.'],
  arrangement: ['No day had suited enough Members.', 'The room was not to be had before then.', 'The officer who deals with it had been away.'],
}

/** Why what was done is not enough for the committee. */
export const whyNot: Record<SortOfWork, string[]> = {
  paper: [
    'It covered four districts of seven.',
    'The committee had asked for costs, and none were given.',
    'It did not say by when the rest would follow.',
    'The question that was asked had not been answered.',
  ],
  letter: ['No answer had come, and none had been asked for.', 'The letter left out half of what was asked.'],
  arrangement: ['Only two Members had been able to come.', 'It fell on a day on which the committee met.'],
}

/** Why the clerk does not give another date. */
export const whyRefused = ['The committee set the date and wishes to see it by then.', 'Others wait for it.', 'A line on how it stands is enough by that day.']
