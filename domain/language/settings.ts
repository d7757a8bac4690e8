/** What a council has set about the rules, applied to what they found: a rule that is off does not speak, one that asks is never sure. */
import type { ReadingSettings, RuleSetting } from './outline'
import type { FollowUpReading, Reading } from './reading'

/**
 * Changes the readings of one item in place. Without a rule about what makes an action there is no action, without
 * one about when there is no date, without one about who the owner is left open; a resolution stays a resolution.
 */
export function applySettings(readings: Reading[], settings: ReadingSettings | undefined): void {
  const rules = settings?.rules
  if (!rules || Object.keys(rules).length === 0) return
  for (let i = readings.length - 1; i >= 0; i -= 1) {
    const reading = readings[i]
    if (!reading?.followUp) continue
    reading.followUp = settled(reading.followUp, rules)
    if (reading.followUp === null && reading.resolution === null) readings.splice(i, 1)
  }
}

function settled(followUp: FollowUpReading, rules: Readonly<Record<string, RuleSetting>>): FollowUpReading | null {
  const off = new Set(followUp.because.filter(({ rule }) => rules[rule] === 'off').map(({ rule }) => rule))
  // The first reason is what makes it an action.
  if (off.has(followUp.because[0]?.rule ?? '')) return null
  const asks = followUp.because.some(({ rule }) => rules[rule] === 'ask')
  const left: FollowUpReading = { ...followUp, because: followUp.because.filter(({ rule }) => !off.has(rule)), certainty: asks ? 'ask' : followUp.certainty }
  for (const rule of off) {
    if (rule.startsWith('due.')) left.due = { type: 'none' }
    if (rule === 'owner.known') delete left.ownerIs
    else if (rule.startsWith('owner.')) {
      left.owner = null
      delete left.ownerIs
    }
  }
  return left
}

export type RulePart = 'what' | 'who' | 'when'

/** What a rule is about: what makes an action, who owes it, or when. */
export const partOfRule = (rule: string): RulePart => (rule.startsWith('due.') ? 'when' : rule.startsWith('owner.') ? 'who' : 'what')
