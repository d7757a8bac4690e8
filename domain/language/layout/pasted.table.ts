/** Short minutes as they are pasted out of web pages and letters: without a heading, with the page's labels between. All invented. */
import type { Family } from './families.table'

export const pastedPages: Family[] = [
  {
    name: 'an excerpt without any heading',
    text: 'The Head of Moorings presented the survey.\n\nRESOLVED that the Harbour Engineer dredge the inner basin by 1 May 2026.\n\nMr Orme undertook to write to the sailing club.',
    items: [], resolved: ['that the Harbour Engineer'], owed: [['Harbour Engineer', 'Dredge the inner basin'], ['Mr Orme', 'Write to the sailing club']],
  },
]
