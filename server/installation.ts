/** What this installation is. */
import { installation } from '@/db/schema'
import { runtime, type Database, type Transaction } from './runtime'

/** Whether these records are those of a demonstration, whatever the settings say. One statement. */
export async function markedAsDemo(db: Database | Transaction): Promise<boolean> {
  const [here] = await db.select({ demo: installation.demo }).from(installation)
  return here?.demo ?? false
}

/** Whether it is a demonstration, and the settings let it be one. One statement. */
export async function isDemo(db: Database | Transaction = runtime().db): Promise<boolean> {
  return runtime().config.demo && await markedAsDemo(db)
}
