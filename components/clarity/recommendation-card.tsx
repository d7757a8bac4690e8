'use client'
import { useId, useRef } from 'react'
import type { DeedAction } from '@/components/layout/deed-form'
import { AnswerForm } from '@/components/minutes/answer-form'
import { mended, type Unclear } from '@/domain/language/clarity/clarity'
import { ClarityNote } from './clarity-note'

interface Props {
  recommendation: { id: string; text: string; printed: string | null; notes: readonly Unclear[] }
  itemId: string
  /** Puts it in other words; null where that is over. */
  action: DeedAction | null
}

const gap = /\[[^\]]{1,40}\]/

/** One recommendation on the chair's phone: its words, what they leave open, and clearer ones by one press. */
export function RecommendationCard({ recommendation: { id, text, printed, notes }, itemId, action }: Props) {
  const field = useId()
  const words = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLDetailsElement>(null)
  const wording = mended(text, notes.flatMap(({ edits }) => edits))
  const whole = wording !== text && !gap.test(wording)
  const values = { itemId, recommendationId: id }
  // What only people can fill is asked of her: the form opens with the gap selected.
  const fill = () => {
    if (!form.current || !words.current) return
    form.current.open = true
    words.current.value = wording
    const found = gap.exec(wording)
    words.current.focus()
    if (found) words.current.setSelectionRange(found.index, found.index + found[0].length)
  }
  return (
    <div className="card">
      <p className="words">{text}</p>
      {printed ? <p className="printed">Put in your words. The report has: {printed}</p> : null}
      <ClarityNote text={text} notes={notes} {...(action && !whole ? { onUse: fill, useWords: 'Fill this in' } : {})} />
      {action ? (
        <>
          {whole ? <AnswerForm action={action} values={{ ...values, wording }}><button className="primary">Put it like this</button></AnswerForm> : null}
          <details ref={form}>
            <summary>Put it in other words</summary>
            <AnswerForm action={action} values={values}>
              <label htmlFor={field}>To be voted on</label>
              <textarea id={field} ref={words} name="wording" rows={5} defaultValue={wording} key={wording} />
              <div className="deeds"><button className="primary">Put it like this</button></div>
            </AnswerForm>
          </details>
          {printed ? <AnswerForm action={action} values={{ ...values, wording: '' }}><button className="ghost">Put it as printed</button></AnswerForm> : null}
        </>
      ) : null}
    </div>
  )
}
