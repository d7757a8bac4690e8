'use server'
import { actInForm } from '@/app/act'
import type { DeedState } from '@/components/layout/deed-form'
import { holdMail } from '@/server/mail/commands'

/** "Hold" and "Let it go" beside one of tomorrow's mails. */
export async function holdTomorrow(_before: DeedState, form: FormData): Promise<DeedState> {
  const hold = form.get('hold') === 'yes'
  return await actInForm(holdMail, { itemId: String(form.get('itemId') ?? ''), hold }, hold ? 'Held. It goes out once you let it go.' : 'It goes out again.')
}
