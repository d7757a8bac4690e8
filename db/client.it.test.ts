import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { defaultAuthoritySettings } from '@/domain/council'
import { authorities, installation } from './schema'
import { executeSql } from './raw'
import { openTestDatabase, testsRunOn } from './testing/database'
import type { OpenDatabase } from './client'

let opened: OpenDatabase
beforeAll(async () => { opened = await openTestDatabase() })
afterAll(async () => { await opened.close() })

describe('the database', () => {
  it('is of the kind this run asks for, migrated and empty', async () => {
    expect(opened.kind).toBe(testsRunOn())
    expect(await opened.db.select().from(installation)).toEqual([])
  })

  it('runs plain SQL inside an open transaction, and loses it with a rollback', async () => {
    const rolledBack = opened.db.transaction(async (tx) => {
      const { rows } = await executeSql(tx, 'insert into installation (id, secret) values ($1, $2) returning secret', [1, 's'])
      expect(rows).toEqual([{ secret: 's' }])
      throw new Error('rolled back')
    })
    await expect(rolledBack).rejects.toThrow('rolled back')
    expect(await opened.db.select().from(installation)).toEqual([])
  })

  it('gives the rows of the last of several statements', async () => {
    const { rows } = await executeSql(opened.db, 'select 1 as a; select 2 as b')
    expect(rows).toEqual([{ b: 2 }])
  })

  it('writes objects as JSON', async () => {
    const { rows } = await executeSql(opened.db, 'select $1::jsonb as it', [{ a: [1] }])
    expect(rows).toEqual([{ it: { a: [1] } }])
  })

  it.runIf(testsRunOn() === 'pglite')('knows after tidying how much a table holds', async () => {
    const known = async () => (await executeSql(opened.db, "select reltuples::int as rows from pg_class where relname = 'authorities'")).rows
    await opened.db.insert(authorities).values(['a', 'b'].map((id) => ({ id, name: id, slug: id, settings: defaultAuthoritySettings })))
    expect(await known()).toEqual([{ rows: -1 }])
    await opened.tidy()
    expect(await known()).toEqual([{ rows: 2 }])
  })

  it.runIf(testsRunOn() === 'pglite')('serves on after a batch that failed inside its own transaction', async () => {
    await expect(executeSql(opened.db, 'BEGIN; select 1/0; COMMIT')).rejects.toThrow(/division/)
    expect((await opened.db.execute(sql`select 1`))).toBeDefined()
  })
})
