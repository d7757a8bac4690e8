import { expect, test } from 'vitest'
import { inShort } from './in-short'

test.each([
  ['a post is named once', ['“agreed to”', 'the text names Harbour Master', '“Harbour Master” is Ola Bright, Harbour Master'], ['“agreed to”', '“Harbour Master” is Ola Bright']],
  ['a name keeps the post that it does not say', ['“Mrs Bright” is Ola Bright, Harbour Master'], ['“Mrs Bright” is Ola Bright, Harbour Master']],
  ['a name that nobody knows more of stays', ['it was agreed', 'the text names the Chair'], ['it was agreed', 'the text names the Chair']],
  ['the next meeting has its day', ['“before the next meeting”: a meeting of this body', 'the Panel next meets on 21 January'], ['“before the next meeting”: the Panel next meets on 21 January']],
  ['a meeting without a day is quoted alone', ['“at a future meeting”: a meeting of this body'], ['“at a future meeting”']],
  ['a period is said once', ['“quarterly”: every three months', 'every three months, first counted from the meeting of 14 January 2027', 'the nearest meeting is on 18 March'], ['“quarterly”: every three months, first counted from the meeting of 14 January 2027', 'the nearest meeting is on 18 March']],
  ['what has nothing in common is left', ['“in 6 months”: six months after the meeting', 'the nearest meeting is on 18 March'], ['“in 6 months”: six months after the meeting', 'the nearest meeting is on 18 March']],
])('%s', (_name, reasons, short) => { expect(inShort(reasons)).toEqual(short) })
