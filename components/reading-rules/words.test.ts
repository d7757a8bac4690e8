import { describe, expect, it } from 'vitest'
import { phrases } from '@/domain/language/due/phrases.table'
import { readItem } from '@/domain/language'
import { sentences } from '@/domain/language/sentences.table'
import { unseen } from '@/domain/language/unseen.table'
import { ruleWords, wordedRules } from './words'

const roles = { R: 'resolution', D: 'paragraph', A: 'action' } as const
const context = { meetingDate: '2026-03-12', body: null, people: [{ name: 'Tunde Bello', office: 'Service Manager' }], offices: [], bodies: [] }
const rulesOf = (where: keyof typeof roles, text: string) =>
  readItem({ id: 'i', number: null, title: '', lines: [{ id: 'l', role: roles[where], text, marker: null, level: 0 }] }, context).flatMap(({ followUp }) => followUp?.because.map(({ rule }) => rule) ?? [])

describe('words for rules', () => {
  it('are there for every rule that speaks in the tables of sentences', () => {
    const spoken = new Set([...sentences, ...unseen].flatMap(([where, text]) => rulesOf(where, text)))
    for (const [phrase] of phrases) for (const rule of rulesOf('R', `That a report ${phrase.replace(/^(?:to|be) /, 'be ')}.`)) spoken.add(rule)
    expect(spoken.size).toBeGreaterThan(40)
    expect([...spoken].filter((rule) => ruleWords(rule).reads.startsWith('Another way'))).toEqual([])
  })
  it('give an example in which the rule speaks, for what makes an action', () => {
    const made = wordedRules.filter((rule) => /^(?:decision\.|undertaking\.|action\.box)/.test(rule))
    const silent = made.filter((rule) => {
      const { example } = ruleWords(rule)
      return !rulesOf(rule.startsWith('action') ? 'A' : rule.startsWith('decision') ? 'R' : 'D', example).includes(rule)
    })
    expect(silent).toEqual([])
  })
  it('name a verb that has none of its own', () => expect(ruleWords('undertaking.pledge-to').reads).toContain('“pledge to”'))
})
