import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { phrases } from '@/domain/language/due/phrases.table'
import { readItem } from '@/domain/language'
import { sentences } from '@/domain/language/sentences.table'
import { unseen } from '@/domain/language/unseen.table'
import { ruleWords, wordedRules } from './words'

const sourcesIn = (folder: string): string[] => readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter((one) => one.isFile() && one.name.endsWith('.ts') && !/\.(?:test|table)\.ts$/.test(one.name)).map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'))
const sources = sourcesIn(join(process.cwd(), 'domain/language'))

const roles = { R: 'resolution', D: 'paragraph', A: 'action' } as const
const context = { meetingDate: '2026-03-12', body: null, people: [{ name: 'Tunde Bello', office: 'Service Manager' }], offices: [], bodies: [] }
/** “RECOMMENDED TO COUNCIL: That …” is the line above and the resolution under it. */
const linesOf = (where: keyof typeof roles, text: string) => {
  const [, leadIn, rest] = /^([A-Z ]{8,}:) (.*)$/.exec(text) ?? []
  const line = { marker: null, level: 0 }
  return leadIn && rest ? [{ ...line, id: 'h', role: 'lead-in' as const, text: leadIn }, { ...line, id: 'l', role: roles[where], text: rest }] : [{ ...line, id: 'l', role: roles[where], text }]
}
const rulesOf = (where: keyof typeof roles, text: string) =>
  readItem({ id: 'i', number: null, title: '', lines: linesOf(where, text) }, context).flatMap(({ followUp }) => followUp?.because.map(({ rule }) => rule) ?? [])

describe('words for rules', () => {
  it('are there for every rule that speaks in the tables of sentences', () => {
    const spoken = new Set([...sentences, ...unseen].flatMap(([where, text]) => rulesOf(where, text)))
    for (const [phrase] of phrases) for (const rule of rulesOf('R', `That a report ${phrase.replace(/^(?:to|be) /, 'be ')}.`)) spoken.add(rule)
    expect(spoken.size).toBeGreaterThan(40)
    expect([...spoken].filter((rule) => ruleWords(rule).reads.startsWith('Another way'))).toEqual([])
  })
  it('are there for every rule that the reader names', () => {
    const named = new Set(sources.flatMap((text) => [...text.matchAll(/'((?:decision|undertaking|action|owner|due)\.[a-z-]+)'/g)].flatMap(([, rule]) => rule ?? [])))
    expect(named.size).toBeGreaterThan(60)
    expect([...named].filter((rule) => ruleWords(rule).reads.startsWith('Another way'))).toEqual([])
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
