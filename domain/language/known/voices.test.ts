/**
 * Who speaks and who owes it, over sentences: people from outside, earlier decisions in quotation marks, "he" and
 * "this". Each row was labelled before it was read: heading, text, and the owner of each follow-up ("-" for nobody).
 */
import { describe, expect, it } from 'vitest'
import { readItem } from '../index'

const rows: [heading: string, text: string, owed: string[]][] = [
  // Wishes of people from outside.
  ['Public participation', 'Mr Bray of Tarn Close asked that the hedge be cut back.', []],
  ['Public participation', 'Councillor Hale asked that the hedge be cut back by June.', ['-']],
  ['Open forum', 'Olive Stannard, of the Rowing Club, asked the Council to mend the steps and to write to the county.', []],
  ['Open forum', 'The Chair told Mr Bray that the steps were private. The Clerk would ring the owner.', ['Clerk']],
  ['Planning', 'The applicant said that she would plant a hedge and would keep it below two metres.', []],
  ['Planning', 'The Planning Officer said that she would visit the site and would tell members what she found.', ['Planning Officer']],
  ['Roads', 'A resident asked, through the Chair, that the county lower the limit. The Clerk would write to the county.', ['Clerk']],
  ['Roads', 'Mrs Pratt, a parishioner, requested that the Council buy a mirror.', []],
  ['Patient story', 'The Board heard from the widow of a patient. She asked that relatives be told at once.', []],
  ['Patient story', 'The Chief Nurse had met the widow of a patient. She would write to the family within a week.', ['Chief Nurse']],
  // What was resolved before, in its own words.
  ['Paths', 'The Clerk recalled the resolution of May, "That officers bring a plan within six months." The plan had come.', []],
  ['Paths', 'It had been resolved in March ‘that the Engineer report to the next meeting’, which he had done.', []],
  ['Paths', 'The Clerk would circulate the booklet “Your Paths” to members.', ['Clerk']],
  // "This" and "it".
  ['Seats', 'Cllr Dow asked that a bench be mended. The Warden would see to this.', ['Warden']],
  ['Seats', 'Cllr Dow requested that a talk on bees be added to the programme; this was agreed, and the Clerk will arrange it.', ['Clerk']],
  ['Seats', 'Cllr Dow asked that a bench be mended before May. The Warden would circulate the list of seats by June.', ['-', 'Warden']],
  // One who does two things, and two who do one each.
  ['Library', 'Ms Lane would ask the library and would tell members.', ['Ms Lane']],
  ['Library', 'Ms Lane would ask the library and Mr Orr would tell members.', ['Ms Lane', 'Mr Orr']],
  ['Library', 'The Chair did, however, promise that he would call on the shops, and he would tell the Clerk what they said.', ['Chair']],
  // A request, and the one who takes it up.
  ['Pond', 'Mrs Tully asked that the pond be dredged. The Engineer will get a price for the work.', ['Engineer']],
  // The nearest person who fits.
  ['Pier', 'The Harbour Master reported on the pier. He would bring the survey to the next meeting.', ['Harbour Master']],
  ['Pier', 'The Board thought the sum too high. The Treasurer had asked for tenders. She would report in May.', ['Treasurer']],
]

describe('who owes what is said', () => {
  it.each(rows)('%s: %s', (title, text, owed) => {
    const item = { id: 'i', number: null, title, lines: [{ id: 'l', role: 'paragraph' as const, text, marker: null, level: 0 }] }
    const found = readItem(item, { meetingDate: '2026-03-12', body: null, people: [], offices: [], bodies: [] }).filter(({ followUp }) => followUp && !followUp.sameAs)
    expect(found.map(({ followUp }) => followUp?.owner?.replace(/^the /i, '') ?? '-')).toEqual(owed)
  })
})
