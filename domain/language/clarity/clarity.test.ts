import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { sentences } from '../sentences.table'
import type { Unclear } from './clarity'
import { clarity, mended } from './clarity'

const context = { meetingDate: '2026-03-12', body: 'Audit Committee', people: [], offices: [], bodies: [] }
const whats = (text: string): Unclear['what'][] => clarity(text, context).map(({ what }) => what)
const all = (text: string): string => mended(text, clarity(text, context).flatMap(({ edits }) => edits))

describe('what a recommendation leaves open', () => {
  it.each<[string, Unclear['what'][]]>([
    ['That the Head of Audit report to the Committee by 30 June 2026.', []],
    ['That the report be noted.', []],
    ['That Council be recommended to adopt the strategy.', []],
    ['That a further report be brought to the Committee in six months.', ['nobody']],
    ['That officers report back in June 2026.', ['nobody']],
    ['That the Head of Parks repair the fountain as soon as possible.', ['vague-time', 'no-report-back']],
    ['That the Clerk write to the bus company.', ['no-date', 'no-report-back']],
    ['That the Clerk write to the bus company by 1 May 2026 and that the Treasurer report on the fund by 1 June 2026.', ['two-duties']],
    ['That the item be deferred to the next meeting.', []],
    ['That the Clerk ensure that the bins are emptied by 1 May 2026.', ['no-report-back']],
    ['That the Panel agree that the survey be repeated by 1 May 2026 and the results be published by 1 June 2026.', ['nobody', 'nobody', 'two-duties']],
    ['That the Director report once the audit is finished.', []],
  ])('%s: %j', (text, expected) => expect(whats(text)).toEqual(expected))
})

describe('mended wording', () => {
  it('names a post and leaves a gap for the name', () => {
    expect(all('That a further report be brought to the Committee in six months.')).toBe('That a further report be brought by the [post] to the Committee in six months.')
  })
  it('offers the post that wrote the report', () => {
    const text = 'That officers report back in June 2026.'
    expect(mended(text, clarity(text, { ...context, author: 'Head of Finance' }).flatMap(({ edits }) => edits))).toBe('That the Head of Finance report back in June 2026.')
  })
  it('puts a date for a wish, and a report at the end', () => {
    expect(all('That the Head of Parks repair the fountain as soon as possible.')).toBe('That the Head of Parks repair the fountain by [date], and that the outcome be reported to the Audit Committee [at which meeting].')
  })
  it('parts two duties', () => {
    expect(all('That the Clerk write to the bus company by 1 May 2026 and that the Treasurer report on the fund by 1 June 2026.')).toBe('(1) That the Clerk write to the bus company by 1 May 2026;\n(2) That the Treasurer report on the fund by 1 June 2026.')
  })
  it('parts three duties, each with a date and somebody of its own', () => {
    expect(all('That the Solicitor agree the lease, and that the Clerk advertise it, and that a report be brought back.')).toBe('(1) That the Solicitor agree the lease by [date];\n(2) That the Clerk advertise it by [date];\n(3) That a report be brought back by the [post] by [date].')
  })
  it('puts the name behind the word that belongs to the verb', () => {
    expect(all('That a working group be set up by 1 May 2026.')).toContain('be set up by the [post] by 1 May 2026')
    expect(all('That tenants be written to.')).toContain('be written to by the [post] by [date]')
  })
  it('keeps every word that stays, for any sentence', () => {
    fc.assert(fc.property(fc.constantFrom(...sentences), ([, text]) => {
      for (const { edits, span } of clarity(text, context)) {
        for (const edit of edits) {
          expect(edit.start).toBeGreaterThanOrEqual(0)
          expect(edit.end).toBeLessThanOrEqual(text.length)
          expect(edit.start).toBeLessThanOrEqual(edit.end)
        }
        if (span) expect(span.end).toBeLessThanOrEqual(text.length)
      }
    }))
  })
})
