import type { ReactNode } from 'react'
import { CheckField, ChoiceField, EntryForm, TextField } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import type { MembershipRole } from '@/domain/council'
import { choicesOf, seatWords } from './words'

interface Seat { role: MembershipRole; chairWord: string | null; voting: boolean; from: string; to: string | null }

/** A seat on a committee: as what, with or without a vote, from when to when. */
export function SeatForm({ action, submit, values, seat, today, children }: { action: DeedAction; submit: string; values: Record<string, string>; seat?: Seat; today: string; children?: ReactNode }) {
  return (
    <EntryForm action={action} submit={submit} values={values} quiet once>
      {children}
      <div className="two">
        <ChoiceField name="role" label="Serves as" choices={choicesOf(seatWords)} value={seat?.role ?? 'member'} />
        <TextField name="chairWord" label="A chair’s own word" help="Such as Chairman, where it is not the committee’s." value={seat?.chairWord ?? ''} />
        <TextField name="from" label="First day" type="date" value={seat?.from ?? today} />
        <TextField name="to" label="Last day" help="Empty while it goes on." type="date" value={seat?.to ?? ''} />
      </div>
      <CheckField name="voting" label="Has a vote" checked={seat?.voting ?? true} />
    </EntryForm>
  )
}
