import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { noticesOf } from '../index'

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')
const one = (date: string, extra = ''): string => `HARBOUR AND FORESHORE COMMITTEE
Minutes of the meeting held in the Custom House on ${date}
Present: Councillor A Tern (Chair), Councillor B Knot, Councillor C Dunlin
1. Apologies
There were none.
2. Minutes
The minutes of the meeting held on 3 February 2026 were confirmed and signed.
3. Slipways
The Harbour Master reported on the state of the slipways.
RESOLVED: That the report be noted.
4. Buoys
RESOLVED: That the Harbour Master renew the buoys by 30 June 2026.
5. Moorings
Members asked for a plan of the moorings.
6. Any other business
There was none.${extra}`

describe('two meetings in one text', () => {
  it('are told, with where the second begins', () => {
    const text = lines(`${one('5 March 2026')}\n${one('7 May 2026')}`)
    const [notice, ...rest] = noticesOf(text)
    expect(rest).toEqual([])
    expect(notice?.kind).toBe('two-meetings')
    expect(text[notice?.line ?? -1]).toBe('Minutes of the meeting held in the Custom House on 7 May 2026')
    expect(notice?.words).toContain('7 May 2026')
  })
  it('are told where the first is short', () => {
    const short = (date: string): string => `HARBOUR COMMITTEE\nMinutes of the meeting held on ${date}\nPresent: Councillor A Tern, Councillor B Knot\n1. Slipways\nRESOLVED: That the report be noted.`
    const text = lines(`${short('5 March 2026')}\n${short('7 May 2026')}`)
    expect(noticesOf(text).map(({ line }) => text[line ?? -1])).toEqual(['Minutes of the meeting held on 7 May 2026'])
    expect(noticesOf(lines(`${short('5 March 2026')}\nThe meeting of 5 March 2026 was held on in the yard.\nPresent: Councillor A Tern`))).toEqual([])
  })
  it('are told of an item page that holds both', () => {
    const text = lines(readFileSync('domain/language/layout/fixtures/26-issue-page-two-meetings.txt', 'utf8'))
    expect(noticesOf(text).map(({ line }) => text[line ?? -1])).toEqual(['Meeting: 01/10/2025 - Amenities Committee (Item 29)'])
  })
  it('are not told of one meeting that speaks of others, or lists those present again after a break', () => {
    expect(noticesOf(lines(one('5 March 2026', '\nThe minutes of the meeting held on 3 February 2026 were considered.\nThe meeting adjourned at noon.\nPresent: Councillor A Tern, Councillor B Knot')))).toEqual([])
  })
  it.each(['01-named-body-finite-verbs.txt', '16-pdf-wrapped.txt', '19-attendance-groups.txt', '12-bulletin-decision-and-minutes.txt', '15-nz-moved.txt'])('are not told of %s', (name) => {
    expect(noticesOf(lines(readFileSync(`domain/language/layout/fixtures/${name}`, 'utf8')))).toEqual([])
  })
})

describe('a text in Welsh', () => {
  const cymraeg = 'Penderfynwyd bod yr adroddiad yn cael ei nodi. Mae\'r pwyllgor wedi gofyn i\'r swyddog am adroddiad ar gyfer y cyfarfod nesaf ac mae\'r aelodau yn ddiolchgar. Roedd y cadeirydd gyda\'r cynghorydd.'
  it('is kept whole and said not to be read', () => {
    expect(noticesOf([cymraeg, cymraeg]).map(({ kind }) => kind)).toEqual(['not-english'])
  })
  it('is not seen in English minutes with a few Welsh names', () => {
    expect(noticesOf(['The Committee noted that the report of the Head of Adnoddau to Cyngor Gwynedd was received and that the Cadeirydd would write to the Minister.'])).toEqual([])
  })
})
