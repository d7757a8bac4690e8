'use server'
import { currentViewer } from '@/app/viewer'
import { text } from '@/components/forms/read-form'
import type { DeedState } from '@/components/layout/deed-form'
import { proveChain } from '@/server/audit/queries'

/** Reads the whole chain through and says whether it holds. Changes nothing. */
export async function proveChainAction(_before: DeedState, form: FormData): Promise<DeedState> {
  const found = await proveChain(await currentViewer(), text(form, 'authorityId'))
  if (!found) return { refusal: 'There is no chain here for you to prove.' }
  if (found.broken) return { refusal: `The chain is broken at event ${found.broken.sequence.toLocaleString('en-GB')} of ${found.events.toLocaleString('en-GB')}: ${found.broken.why}. Nothing was changed by looking. Keep a copy of the database, and tell the monitoring officer.` }
  return { refusal: null, said: `The chain holds: all ${found.events.toLocaleString('en-GB')} events follow one another, from the first to the last.` }
}
