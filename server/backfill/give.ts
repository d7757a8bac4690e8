/** Files of old minutes as they come from a browser: kept first, then entered by the command. */
import { z } from 'zod'
import { execute, type Done } from '@/server/command'
import type { Viewer } from '@/server/people/viewer'
import { reachOf } from '@/server/reach'
import { refuse } from '@/server/refusal'
import { runtime } from '@/server/runtime'
import { sizeInWords } from '@/formats/old/limits'
import { keepBytes, keepStream } from './bytes'
import { giveOldMinutes, type GivenFile } from './commands/give'
import { BrokenOff, Incoming } from './incoming'
import { largestArchive, largestOldFile, mostFilesAtOnce } from './limits'

export interface Given { added: number; here: number }

const manifest = z.array(z.object({ name: z.string().min(1).max(500), size: z.number().int().min(0) })).min(1).max(mostFilesAtOnce)

const isArchive = (name: string): boolean => /\.zip$/i.test(name)
const largest = (name: string): number => (isArchive(name) ? largestArchive : largestOldFile)
const tooLarge = (name: string): string => `It is larger than ${sizeInWords(largest(name))}, which is the most that is taken at once.${isArchive(name) ? ' Give the archive in parts.' : ''}`
/** A path without what would lead out of its folder. */
const plainName = (name: string): string => name.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..').join('/').replace(/[\u0000-\u001f\u007f]/g, '').trim() || 'file'

/** Nobody who may not give files gets any written. */
const mayGive = (viewer: Viewer, authorityId: string): boolean => reachOf(viewer, runtime().council.today()).administratorIn.includes(authorityId)

/**
 * Takes the files of one request as they come. What had come whole when the connection broke is kept.
 * @param body see {@link Incoming}
 */
export async function giveStream(viewer: Viewer, authorityId: string, body: AsyncIterable<Uint8Array>): Promise<Done<Given>> {
  if (!mayGive(viewer, authorityId)) return { ok: false, refusal: refuse.forbidden().refusal }
  const incoming = new Incoming(body)
  const kept: GivenFile[] = []
  let broken = false
  try {
    for (const { name, size } of manifest.parse(JSON.parse(await incoming.line()))) kept.push(await keepOne(name, size, incoming.part(size)))
  } catch (error) {
    if (!(error instanceof BrokenOff || error instanceof z.ZodError || error instanceof SyntaxError || isAborted(error))) throw error
    broken = true
  }
  if (kept.length === 0) return { ok: false, refusal: refuse.invalid('The files did not come whole. Choose them again.').refusal }
  const given = await execute(giveOldMinutes, { authorityId, files: kept }, viewer)
  if (!given.ok || !broken) return given
  return { ok: false, refusal: refuse.conflict(`The connection broke. What had come is kept; choose the others again.`).refusal }
}

const isAborted = (error: unknown): boolean => error instanceof Error && (error.name === 'AbortError' || /aborted|terminated|ECONNRESET/i.test(`${error.message} ${(error as NodeJS.ErrnoException).code ?? ''}`))

async function keepOne(given: string, size: number, bytes: AsyncGenerator<Uint8Array>): Promise<GivenFile> {
  const name = plainName(given)
  if (size <= largest(name)) return { name, archive: isArchive(name), ...(await keepStream(bytes, size)) }
  // Its bytes are on their way and have to be passed by.
  for await (const _ of bytes) continue
  return { name, archive: false, size: Math.min(size, 2_147_483_647), digest: '', refused: tooLarge(name) }
}

/** The same for files of a form that was sent without script. */
export async function giveFiles(viewer: Viewer, authorityId: string, files: readonly { name: string; bytes: Uint8Array }[]): Promise<Done<Given>> {
  if (!mayGive(viewer, authorityId)) return { ok: false, refusal: refuse.forbidden().refusal }
  const kept: GivenFile[] = []
  for (const file of files) {
    const name = plainName(file.name)
    kept.push({ name, archive: isArchive(name), ...(await keepBytes(file.bytes)) })
  }
  return execute(giveOldMinutes, { authorityId, files: kept }, viewer)
}
