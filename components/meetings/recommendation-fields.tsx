'use client'
import { useEffect, useId, useMemo, useRef, useState, type ClipboardEvent } from 'react'
import { ClarityNote } from '@/components/clarity/clarity-note'
import { whoIs } from '@/domain/language'
import { clarity, type ClarityContext } from '@/domain/language/clarity/clarity'
import type { Recommendation } from '@/domain/meeting'
import { recommendationsIn } from '@/formats/text/recommendations'

interface Field { key: string; id: string; text: string }
interface Props {
  recommendations: readonly Recommendation[]
  presenter: string
  /** What is known for reading them; without it nothing is said beside them. */
  context: ClarityContext | null
}

const fieldsOf = (recommendations: readonly Recommendation[]): Field[] => [...recommendations.map(({ id, text }) => ({ key: id, id, text })), { key: 'new', id: '', text: '' }]

/** What the report recommends, several; beside each, quietly, what it leaves open. */
export function RecommendationFields({ recommendations, presenter, context }: Props) {
  const box = useRef<HTMLFieldSetElement>(null)
  const [fields, setFields] = useState(() => fieldsOf(recommendations))
  const [by, setBy] = useState(presenter)
  const reads = useMemo(() => (context ? { ...context, author: whoIs(by, context)?.office ?? null } : null), [context, by])
  const write = (key: string, text: string) => { setFields((before) => before.map((field) => (field.key === key ? { ...field, text } : field))) }
  // Several at once, each in a field of its own: the first takes the place of what stood there.
  const writeAll = (key: string, texts: readonly string[]) => {
    setFields((before) => before.flatMap((field) => (field.key !== key ? [field] : texts.map((text, at) => (at === 0 ? { ...field, text } : { key: `${key} ${String(before.length)}.${String(at)}`, id: '', text })))))
  }
  useEffect(() => {
    const form = box.current?.form
    const again = () => { setFields(fieldsOf(recommendations)); setBy(presenter) }
    // Who presents is typed in the same form, and is offered where nobody is named.
    const typed = ({ target }: Event) => { if (target instanceof HTMLInputElement && target.name === 'presenter') setBy(target.value) }
    form?.addEventListener('reset', again)
    form?.addEventListener('input', typed)
    return () => {
      form?.removeEventListener('reset', again)
      form?.removeEventListener('input', typed)
    }
  }, [recommendations, presenter])
  return (
    <fieldset className="recommendations" ref={box}>
      <legend>Recommendations</legend>
      <p className="help">As the report has them: “That ...”. They stand in the minutes as draft resolutions when these are started. Several pasted at once, or a whole report, come each into a field of its own. An empty one is left out.</p>
      {fields.map((field, at) => <RecommendationField key={field.key} field={field} number={at + 1} reads={reads} onText={(text) => { write(field.key, text) }} onTexts={(texts) => { writeAll(field.key, texts) }} />)}
      <button type="button" className="ghost" onClick={() => { setFields((before) => [...before, { key: `new ${String(before.length)}`, id: '', text: '' }]) }}>Another recommendation</button>
    </fieldset>
  )
}

/** What of a paste is recommended, where it is more than one sentence to be put where the caret stands. */
function severalIn(pasted: string): readonly string[] | null {
  if (!/\S\s*\n\s*\S/.test(pasted)) return null
  try {
    const { texts } = recommendationsIn(pasted)
    return texts.length > 1 || (texts.length === 1 && pasted.length > 2 * (texts[0] ?? '').length) ? texts : null
  } catch {
    return null
  }
}

/** What only people can fill. */
const gap = /\[[^\]]{1,40}\]/

/** Before it says anything nothing is missing from it. */
const isSentence = (text: string): boolean => text.trim().split(/\s+/).length >= 4

interface FieldProps { field: Field; number: number; reads: ClarityContext | null; onText: (text: string) => void; onTexts: (texts: readonly string[]) => void }

function RecommendationField({ field: { id, text }, number, reads, onText, onTexts }: FieldProps) {
  const name = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const notes = useMemo(() => (reads && isSentence(text) ? clarity(text, reads) : null), [reads, text])
  // The first gap that only people can fill is selected, so that typing fills it.
  const use = (wording: string) => {
    const parts = severalIn(wording)
    if (parts) onTexts(parts)
    else onText(wording)
    requestAnimationFrame(() => {
      const all = [...(area.current?.form?.querySelectorAll<HTMLTextAreaElement>('textarea[name=recommendation]') ?? [])]
      const own = all.slice(all.findIndex((one) => one === area.current)).slice(0, parts?.length ?? 1)
      const open = own.find(({ value }) => gap.test(value)) ?? area.current
      const found = gap.exec(open?.value ?? '')
      open?.focus()
      if (found) open?.setSelectionRange(found.index, found.index + found[0].length)
    })
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget
    const parts = value.slice(0, selectionStart) + value.slice(selectionEnd) === '' ? severalIn(event.clipboardData.getData('text/plain')) : null
    if (!parts) return
    event.preventDefault()
    onTexts(parts)
  }
  return (
    <div className="recommendation">
      <input type="hidden" name="recommendationId" value={id} />
      <label htmlFor={name} className="visually-hidden">Recommendation {number}</label>
      <textarea id={name} ref={area} name="recommendation" rows={Math.min(8, Math.max(2, Math.ceil(text.length / 70)))} value={text} aria-describedby={notes ? `${name}-open` : undefined} onChange={(event) => { onText(event.target.value) }} onPaste={(event) => { paste(event) }} />
      <div id={`${name}-open`} aria-live="polite">{notes ? <ClarityNote text={text} notes={notes} onUse={use} /> : null}</div>
    </div>
  )
}
