/** The test council with a data folder for old minutes, and what is done with them again and again. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorld, type TestPerson, type World } from '@/server/testing/world'
import { readPromiseFilter } from '../filter'
import { giveFiles } from '../give'
import { filesFor } from '../queries/files'
import { promisesFor } from '../queries/promises'
import { readOldMinutes } from '../reading/work'

export interface OldCouncil {
  world: World
  /** Gives files as the administrator. */
  give(files: Record<string, string>): ReturnType<typeof giveFiles>
  /** Does what the job does, until nothing waits. */
  work(): Promise<void>
  page(query?: Record<string, string>, who?: TestPerson): ReturnType<typeof promisesFor>
  report(): Promise<Awaited<ReturnType<typeof filesFor>>['rows']>
  /** What became of each file, by its name. */
  states(): Promise<Record<string, string>>
  close(): Promise<void>
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Opens it. */
export async function openOldCouncil(): Promise<OldCouncil> {
  const world = await openWorld()
  const folder = mkdtempSync(join(tmpdir(), 'old-minutes-'))
  world.runtime.config = { ...world.runtime.config, dataDir: folder }
  const report = async () => (await filesFor(await world.as('administrator'), 'wold', { page: 1 })).rows
  return {
    world, report,
    give: async (files) => giveFiles(await world.as('administrator'), 'wold', Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) }))),
    work: () => readOldMinutes({ authorityId: 'wold' }),
    page: async (query = {}, who = 'administrator') => promisesFor(await world.as(who), 'wold', readPromiseFilter(query)),
    states: async () => Object.fromEntries((await report()).map((file) => [file.name, file.state])),
    close: async () => {
      await world.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
