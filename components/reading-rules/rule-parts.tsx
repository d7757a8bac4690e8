import type { DeedAction } from '@/components/layout/deed-form'
import { Opens } from '@/components/layout/opens'
import { Section } from '@/components/layout/section'
import type { RulePart } from '@/domain/language/settings'
import { RuleLine, type ShownRule } from './rule-line'
import { partOfRule, partWords, wordedRules } from './words'
import { madeByHand } from '@/domain/document/answers'

const nothing = { kept: 0, changed: 0, dismissed: 0, added: 0 }
const answered = ({ counts }: ShownRule) => counts.kept + counts.changed + counts.dismissed
const unanswered = (rule: string): ShownRule => ({ rule, counts: nothing, setting: null, examples: [] })

/** The rules by what they are about: those met here or set, the most answered first, and those not met yet. */
export function RuleParts({ rules, authorityId, action }: { rules: readonly ShownRule[]; authorityId: string; action: DeedAction }) {
  const known = rules.filter(({ rule }) => rule !== madeByHand)
  const all = [...known, ...wordedRules.filter((rule) => !known.some((one) => one.rule === rule)).map(unanswered)]
  return (['what', 'who', 'when'] satisfies RulePart[]).map((part) => {
    const own = all.filter(({ rule }) => partOfRule(rule) === part)
    const met = own.filter((one) => answered(one) > 0 || one.setting !== null).sort((a, b) => answered(b) - answered(a))
    const others = own.filter((one) => !met.includes(one))
    return (
      <Section key={part} id={`rules-${part}`} title={partWords[part].title}>
        <p className="quiet">{partWords[part].about}</p>
        {met.length > 0 ? <ul className="rules">{met.map((rule) => <RuleLine key={rule.rule} rule={rule} authorityId={authorityId} action={action} />)}</ul> : null}
        {others.length > 0 ? <Opens words={`${others.length} not met here yet`}><ul className="rules">{others.map((rule) => <RuleLine key={rule.rule} rule={rule} authorityId={authorityId} action={action} />)}</ul></Opens> : null}
      </Section>
    )
  })
}
