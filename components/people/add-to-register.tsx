import type { ReactNode } from 'react'
import { ChoiceField, EntryForm } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import { Opens } from '@/components/layout/opens'

interface Props {
  /** The verb on it: "Add a person". */
  words: string
  /** The verb on its button. */
  submit: string
  action: DeedAction
  /** Authorities in which the viewer may add; none shows nothing, several ask which. */
  registers: readonly { authorityId: string; name: string }[]
  /** What the choice between several is called. */
  which?: string
  children: ReactNode
}

/** The one way of adding to a register: a form that opens above the list. */
export function AddToRegister({ words, submit, action, registers, which = 'Of', children }: Props) {
  const [only] = registers
  if (!only) return null
  return (
    <div className="deeds-row">
      <Opens words={words} primary>
        <EntryForm action={action} submit={submit} values={registers.length === 1 ? { authorityId: only.authorityId } : {}}>
          {registers.length > 1 ? <ChoiceField name="authorityId" label={which} choices={registers.map(({ authorityId, name }) => ({ value: authorityId, words: name }))} /> : null}
          {children}
        </EntryForm>
      </Opens>
    </div>
  )
}
