import type { ReactNode } from 'react'
import { EntryForm } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import { Opens } from '@/components/layout/opens'
import { Section } from '@/components/layout/section'

export interface Fact { name: string; value: ReactNode }

interface Props {
  id: string
  title: string
  facts: readonly Fact[]
  /** What keeps a change; left out for who may only read. */
  action?: DeedAction | undefined
  values?: Record<string, string>
  /** The fields of the change. */
  children?: ReactNode
}

/** One part of how something is set: as it stands, and the form that changes it, in place. */
export function Setting({ id, title, facts, action, values = {}, children }: Props) {
  return (
    <Section title={title} id={id}>
      <dl className="set">{facts.map((fact) => <Fact key={fact.name} {...fact} />)}</dl>
      {action ? <Opens words="Change"><EntryForm action={action} submit="Keep the change" values={values} quiet once>{children}</EntryForm></Opens> : null}
    </Section>
  )
}

const Fact = ({ name, value }: Fact) => <><dt>{name}</dt><dd>{value}</dd></>

export const yesNo = (yes: boolean): string => (yes ? 'Yes' : 'No')
