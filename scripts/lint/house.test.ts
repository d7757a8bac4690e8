/** The rules of the house bite: cases planted in the place of real files are refused. */
import { beforeAll, describe, expect, it } from 'vitest'
import { ESLint } from 'eslint'

let eslint: ESLint
beforeAll(() => { eslint = new ESLint({ cwd: process.cwd() }) })

/** Rules that refuse the code as if it stood in the file. */
async function refusedBy(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file })
  return [...new Set((result?.messages ?? []).map((message) => message.ruleId ?? message.message))].filter((rule) => rule !== '@typescript-eslint/no-unused-vars')
}

const page = 'app/(workspace)/desk/today/page.tsx'
const handler = 'app/api/actions/csv/route.ts'

describe('a page or route handler', () => {
  it.each([
    ['the schema', "import { people } from '@/db/schema'\nexport const all = people"],
    ['the schema by a detour', "import { people } from '../../../../db/schema'\nexport const all = people"],
    ['the client', "import { openDatabase } from '@/db/client'\nexport const open = openDatabase"],
    ['the query builder', "import { eq } from 'drizzle-orm'\nexport const same = eq"],
    ['the driver', "import postgres from 'postgres'\nexport const sql = postgres"],
    ['the database of the runtime', "import { runtime } from '@/server/runtime'\nexport const read = () => runtime().db"],
    ['the database out of the runtime', "import { runtime } from '@/server/runtime'\nexport function read() { const { db } = runtime(); return db }"],
    ['the runtime whole', "import { runtime } from '@/server/runtime'\nexport function read() { const live = runtime(); return live.db }"],
    ['the host', "import { takeLock } from '@/host/lock'\nexport const lock = takeLock"],
  ])('may not reach %s', async (_what, code) => {
    expect(await refusedBy(page, code)).not.toEqual([])
    expect(await refusedBy(handler, code)).not.toEqual([])
  }, 180_000)

  it('reads through queries, and takes the date from the council’s clock', async () => {
    expect(await refusedBy(page, "import { todayFor } from '@/server/today/queries'\nimport { runtime } from '@/server/runtime'\nexport const read = todayFor\nexport const today = () => runtime().council.today()")).toEqual([])
  }, 180_000)
})

describe('the floors', () => {
  it.each([
    ['domain/council.ts', "import { runtime } from '@/server/runtime'\nexport const live = runtime"],
    ['domain/language/title.ts', "import { plainText } from '@/domain/document/text'\nexport const text = plainText"],
    ['domain/language/title.ts', "import { plainText } from '../document/text'\nexport const text = plainText"],
    ['domain/council.ts', "import { z } from 'zod'\nexport const field = z"],
    ['db/row-id.ts', "import { refuse } from '@/server/refusal'\nexport const no = refuse"],
    ['components/layout/chip.tsx', "import { execute } from '@/server/command'\nexport const run = execute"],
    ['server/refusal.ts', "import { act } from '@/app/act'\nexport const run = act"],
    ['server/refusal.ts', 'export const now = () => new Date()'],
    ['server/refusal.ts', 'export const now = () => Date.now()'],
    ['jobs/day.ts', "import { people } from '@/db/schema'\nexport const all = people"],
  ])('%s keeps to its own', async (file, code) => {
    expect(await refusedBy(file, code)).not.toEqual([])
  }, 180_000)
})
