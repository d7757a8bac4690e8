/**
 * `npm run audit:check`: proves the chain of what was done, one per authority, and names the first broken link.
 * Changes nothing. On PGlite the data folder is taken for as long as it runs: two processes on one folder lose rows.
 */
import { sql } from 'drizzle-orm'
import { openDatabase } from '@/db/client'
import { authorities } from '@/db/schema'
import { DataFolderInUse, takeLock } from '@/host/lock'
import { checkAudit } from '@/server/audit/chain'
import { readSettings } from '@/host/settings'
import { ConfigError } from '@/server/config'

async function main(): Promise<number> {
  const config = readSettings()
  const lock = config.databaseUrl === null ? await takeLock(config.dataDir) : null
  try {
    const opened = await openDatabase(config)
    try {
      const [table] = (await opened.db.execute(sql`select to_regclass('audit_heads')::text as name`) as unknown as { rows?: { name: string | null }[] } & { name: string | null }[]).rows ?? []
      if (config.databaseUrl === null && table?.name === null) {
        console.log('This folder holds no council yet: there is no chain to prove.')
        return 0
      }
      const findings = await checkAudit(opened.db)
      if (findings.length === 0) console.log('Nothing has been done yet: there is no chain to prove.')
      const names = new Map((await opened.db.select({ id: authorities.id, name: authorities.name }).from(authorities)).map(({ id, name }) => [id, name]))
      for (const { authorityId, events, broken } of findings) {
        const who = names.get(authorityId) ?? authorityId
        console.log(broken ? `${who}: broken at event ${broken.sequence} of ${events}: ${broken.why}` : `${who}: ${events} events, the chain holds`)
      }
      return findings.some((finding) => finding.broken) ? 1 : 0
    } finally {
      await opened.close()
    }
  } finally {
    await lock?.release()
  }
}

main().then((code) => { process.exitCode = code }, (error: unknown) => {
  console.error(error instanceof ConfigError ? error.lines.join('\n') : error instanceof DataFolderInUse ? error.message : error)
  process.exitCode = 1
})
