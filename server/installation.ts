/** What this installation is. */
import { installation } from '@/db/schema'
import { runtime, type Database, type Transaction } from './runtime'

/** Whether it is a demonstration, and the settings let it be one. One statement. */
export async function isDemo(db: Database | Transaction = runtime().db): Promise<boolean> {
  if (!runtime().config.demo) return false
  const [here] = await db.select({ demo: installation.demo }).from(installation)
  return here?.demo ?? false
}
