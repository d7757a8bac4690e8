import './rules.css'
import { madeByHand } from '@/domain/document/answers'
import { partOfRule } from './words'
import type { ShownRule } from './rule-line'

/** All answers at a glance: what makes an action is counted, so that each reading counts once. */
export function RulesSummary({ rules }: { rules: readonly ShownRule[] }) {
  const sum = (answer: keyof ShownRule['counts']) => rules.filter(({ rule }) => partOfRule(rule) === 'what' && rule !== madeByHand).reduce((total, { counts }) => total + counts[answer], 0)
  const [kept, changed, dismissed] = [sum('kept'), sum('changed'), sum('dismissed')]
  const all = kept + changed + dismissed
  const added = rules.find(({ rule }) => rule === madeByHand)?.counts.added ?? 0
  if (all + added === 0) return <p className="notice">Nothing has been answered here yet. As clerks keep, change or dismiss what is found in their minutes, the answers are counted below.</p>
  return (
    <ul className="rules-summary" aria-label="All answers together">
      <li><b className="num">{kept}</b>kept as read</li>
      <li><b className="num">{changed}</b>kept with a change</li>
      <li><b className="num">{dismissed}</b>not an action</li>
      <li><b className="num">{added}</b>made by a clerk where nothing was found</li>
    </ul>
  )
}
