/** `npm run audit:check`: proves the chain of what was done, one per authority, and names the first broken link. Changes nothing. */
import { openDatabase } from '@/db/client'
import { checkAudit } from '@/server/audit/chain'
import { ConfigError, parseConfig } from '@/server/config'

async function main(): Promise<number> {
  const opened = await openDatabase(parseConfig(process.env))
  try {
    const findings = await checkAudit(opened.db)
    if (findings.length === 0) console.log('Nothing has been done yet: there is no chain to prove.')
    for (const { authorityId, events, broken } of findings) {
      console.log(broken ? `${authorityId}: broken at event ${broken.sequence} of ${events}: ${broken.why}` : `${authorityId}: ${events} events, the chain holds`)
    }
    return findings.some((finding) => finding.broken) ? 1 : 0
  } finally {
    await opened.close()
  }
}

main().then((code) => { process.exitCode = code }, (error: unknown) => {
  console.error(error instanceof ConfigError ? error.lines.join('\n') : error)
  process.exitCode = 1
})
