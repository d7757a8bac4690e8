import { describe, expect, it } from 'vitest'
import { seeded } from '@/domain/language/testing/mutate'
import { newId } from '@/domain/document/ids'
import { minutesFromLines } from '@/formats/text'
import { openArchive } from './archive'
import type { OldFile } from './file'
import { strangeFiles } from './testing/strange'
import { readOldFile } from './thread'

const sample = 40

/** What holds of any answer. */
function check(file: OldFile): void {
  if (file.state === 'refused') {
    expect(file.reason).toMatch(/^[A-Z].*\.$/)
    expect(file.reason).not.toMatch(/took more|no program expects/)
    expect(file.blocks).toEqual([])
    return
  }
  expect(file.reason).toBeNull()
  expect(file.blocks.length).toBeGreaterThan(0)
  const { kept } = minutesFromLines(file.blocks, newId)
  expect(kept.placed).toBe(kept.words)
}

describe('strange files, a seeded share of what the bench tries', () => {
  it.each(['txt', 'html', 'docx', 'pdf'])('%s: each is read or refused in words, and no word of what is read is lost', async (kind) => {
    const make = (await strangeFiles())[kind]
    const random = seeded(20_150_114)
    for (let n = 0; n < sample; n++) if (make) check(await readOldFile({ name: `${String(n)}.${kind}`, bytes: make(random) }))
  }, 60_000)
  it('zip: each entry is given or refused in words', async () => {
    const make = (await strangeFiles())['zip']
    const random = seeded(20_150_114)
    for (let n = 0; n < sample; n++) {
      for await (const entry of openArchive(make ? make(random) : new Uint8Array())) if ('refused' in entry) expect(entry.refused).toMatch(/^[A-Z].*\.$/)
    }
  }, 60_000)
})
