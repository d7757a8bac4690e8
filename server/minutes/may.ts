/** Whether somebody may do a deed to minutes now, asked outside the door: for what comes before it. */
import { judge, type Deed } from '@/domain/workflow/deeds'
import { standingOf } from '@/domain/workflow/standing'
import type { Actor } from '@/server/command'
import { Refused } from '@/server/refusal'
import { runtime } from '@/server/runtime'
import { minutesTarget } from './load'

/** False too where there are no such minutes. */
export async function mayDo(deed: Deed, actor: Actor, minutesId: string): Promise<boolean> {
  const { db, council } = runtime()
  try {
    const target = await minutesTarget(db, minutesId)
    return 'system' in actor || judge(deed, standingOf(actor, target, council.today()), target.state ?? null) === true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}
