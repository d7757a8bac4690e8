import { describe, expect, it } from 'vitest'
import { demoBodies } from '../bodies'
import { demoOffices } from '../people'
import { Chance } from '../random'
import { business, TopicsInTurn } from './index'
import { topicAt, worded } from './wording'

const textsOf = (body: string) => (business[body] ?? []).flatMap((topic) => [...topic.story, ...topic.points, ...topic.promises, ...topic.decisions])

describe('the wording of a piece of business', () => {
  it.each([
    ['{nine|eleven} homes', 0, 'nine homes'], ['{nine|eleven} homes', 1, 'eleven homes'], ['{nine|eleven} homes', 2, 'nine homes'],
    ['approved{ as amended||}', 1, 'approved'], ['by {date+40}', 0, 'by 23 February 2027'], ['{the {body} met|by {date+40}}', 0, 'the {body} met'],
    ['{the {body} met|by {date+40}}', 1, 'by 23 February 2027'],
  ])('%s, time %i: %s', (text, coming, said) => { expect(worded(text, coming, '2027-01-14')).toBe(said) })
})

describe('the business of the demo council', () => {
  it('is presented by posts that it has, and leaves nothing unsaid', () => {
    for (const topic of Object.values(business).flat()) {
      expect(demoOffices.map((office) => office.key)).toContain(topic.presenter)
      for (const coming of [0, 1, 2, 3]) expect(JSON.stringify(topicAt(topic, coming, '2027-01-14')).replaceAll('{body}', '').slice(1, -1).match(/\{(?!")[^"]*\}/)).toBeNull()
    }
  })

  it('is of one committee alone: no two say the same', () => {
    const general = /^the (annual )?(report|reports|plan|statement) be (noted|received|endorsed|approved)$/
    const said = new Map<string, string>()
    for (const body of Object.keys(business)) {
      for (const text of new Set(textsOf(body))) {
        if (general.test(text)) continue
        expect(said.get(text) ?? body, text).toBe(body)
        said.set(text, body)
      }
    }
  })

  it('gives each committee something to do in each of its months, and never the same at two meetings running', () => {
    for (const body of demoBodies) {
      const turns = new TopicsInTurn(new Chance(1), '2026-05-01')
      let before: string[] = []
      const dates = [2025, 2026].flatMap((year) => body.months.map((month) => `${month < 5 ? year + 1 : year}-${String(month).padStart(2, '0')}-20`)).sort()
      for (const date of dates) {
        const topics = turns.take(body.key, 2, date)
        expect(topics.length, `${body.name} in ${date}`).toBeGreaterThan(0)
        for (const { months } of topics) if (months) expect(months).toContain(Number(date.slice(5, 7)))
        const titles = topics.map((topic) => topic.title)
        expect(titles.filter((title) => before.includes(title)), `${body.name} in ${date}`).toEqual([])
        before = titles
      }
    }
  })
})
