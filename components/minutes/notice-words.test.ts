import { expect, test } from 'vitest'
import { issuedWords, notesWords } from './notice-words'

test.each([
  [{ issued: 1, toClerk: 0 }, 'One action was issued today. Whoever it is for has an e-mail.'],
  [{ issued: 6, toClerk: 0 }, 'Six actions were issued today. Whoever they are for has an e-mail.'],
  [{ issued: 6, toClerk: 1 }, 'Six actions were issued today. One, with nobody to ask, stands on Today; whoever the others are for has an e-mail.'],
  [{ issued: 3, toClerk: 2 }, 'Three actions were issued today. Two, with nobody to ask, stand on Today; whoever the other is for has an e-mail.'],
  [{ issued: 2, toClerk: 2 }, 'Two actions were issued today, with nobody to ask: they stand on Today.'],
])('says what was issued and to whom: %o', (today, words) => { expect(issuedWords(today)).toBe(words) })

test('names who waits for an answer, each once', () => {
  expect(notesWords(['Ann Ash'])).toBe('One note by Ann Ash stands beside the text. Take or answer it before the draft goes on.')
  expect(notesWords(['Ann Ash', 'Bo Birch', 'Ann Ash'])).toBe('Three notes by Ann Ash and Bo Birch stand beside the text. Take or answer them before the draft goes on.')
})
