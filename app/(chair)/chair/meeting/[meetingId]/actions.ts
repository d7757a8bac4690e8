'use server'
import { actInForm } from '@/app/act'
import { text } from '@/components/forms/read-form'
import type { DeedState } from '@/components/layout/deed-form'
import { putWording } from '@/server/meetings/commands'

/** Puts a recommendation to the vote in these words; without any, as printed. */
export async function putWordingAction(_before: DeedState, form: FormData): Promise<DeedState> {
  return actInForm(putWording, { itemId: text(form, 'itemId'), recommendationId: text(form, 'recommendationId'), wording: text(form, 'wording') })
}
