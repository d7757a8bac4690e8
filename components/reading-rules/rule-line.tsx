import './rules.css'
import { EntryForm } from '@/components/forms/entry-form'
import { Chip } from '@/components/layout/chip'
import type { DeedAction } from '@/components/layout/deed-form'
import { Opens } from '@/components/layout/opens'
import { formatDate } from '@/domain/calendar'
import type { ReadingAnswer } from '@/domain/document/answers'
import type { RuleSetting } from '@/domain/language/outline'
import { partOfRule, partWords, ruleWords } from './words'

export interface ShownRule {
  rule: string
  counts: { kept: number; changed: number; dismissed: number; added: number }
  setting: { is: RuleSetting; since: string; by: string | null } | null
  examples: { sentence: string; answer: ReadingAnswer; bodyName: string; date: string; href: string }[]
}

const answerWords: Record<ReadingAnswer, string> = { kept: 'Kept', changed: 'Changed', dismissed: 'Not an action', added: 'Made by a clerk' }

/** How often, in words: "41 kept, 3 changed, 2 not an action". */
export function countedWords({ kept, changed, dismissed }: ShownRule['counts']): string {
  const parts = [kept > 0 ? `${kept} kept` : '', changed > 0 ? `${changed} changed` : '', dismissed > 0 ? `${dismissed} not an action` : ''].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : 'Not met here yet'
}

/** One rule: what it reads, what was answered to it, and how it is set. */
export function RuleLine({ rule, authorityId, action }: { rule: ShownRule; authorityId: string; action: DeedAction }) {
  const { reads, example } = ruleWords(rule.rule)
  const { kept, changed, dismissed } = rule.counts
  const all = kept + changed + dismissed
  const is = rule.setting?.is ?? 'speaks'
  return (
    <li className={is === 'off' ? 'rule off' : 'rule'}>
      <div className="reads">
        <h3>{reads}{is === 'off' ? <> <Chip>Off</Chip></> : is === 'ask' ? <> <Chip colour="amber">Asks</Chip></> : null}</h3>
        {example ? <p className="said">{example}</p> : null}
      </div>
      <div className="answers">
        {all > 0 ? <div className="bar" aria-hidden="true">{Object.entries({ kept, changed, dismissed }).map(([answer, number]) => (number > 0 ? <i key={answer} className={answer} style={{ flexGrow: number }} /> : null))}</div> : null}
        <p className="num">{countedWords(rule.counts)}</p>
      </div>
      <Opens words={rule.examples.length > 0 ? 'Examples and setting' : 'Setting'} plain>
        <Examples rule={rule} />
        {rule.setting ? <p className="quiet small">Set by {rule.setting.by ?? 'the program'} on {formatDate(rule.setting.since.slice(0, 10))}.</p> : null}
        <EntryForm action={action} submit="Set" values={{ authorityId, rule: rule.rule }} quiet>
          <fieldset className="ticks" key={is}>
            <legend>In minutes of this council</legend>
            <Way value="speaks" is={is} words="It speaks" help="As the reader is made." />
            <Way value="ask" is={is} words="It asks" help="What it finds is shown as a question, never as sure." />
            <Way value="off" is={is} words="It is off" help={partWords[partOfRule(rule.rule)].off} />
          </fieldset>
        </EntryForm>
      </Opens>
    </li>
  )
}

const Way = ({ value, is, words, help }: { value: string; is: string; words: string; help: string }) => (
  <label className="way"><input type="radio" name="setting" value={value} defaultChecked={is === value} /><span>{words}<small>{help}</small></span></label>
)

function Examples({ rule }: { rule: ShownRule }) {
  if (rule.examples.length === 0) return rule.counts.kept + rule.counts.changed + rule.counts.dismissed > 0 ? <p className="quiet small">Its sentences stand in drafts or in exempt minutes, so none is shown here.</p> : null
  return (
    <ul className="met">
      {rule.examples.map((one) => (
        <li key={`${one.href} ${one.sentence}`}>
          <q>{one.sentence}</q>
          <p className="small quiet">{answerWords[one.answer]} · <a href={one.href}>{one.bodyName}, {formatDate(one.date)}</a></p>
        </li>
      ))}
    </ul>
  )
}
