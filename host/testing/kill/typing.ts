/** Kills the process while two clerks type, and looks whether it kept all that it had shown as saved. */
import { setTimeout as pause } from 'node:timers/promises'
import * as Y from 'yjs'
import { machineClock } from '../../clock'
import { TestClerk } from '../clerk'
import { fillCouncil, sessionOf } from '../council'
import { openVictim, type Victim } from './child'

export interface TypingKills {
  kills: number
  /** Kills before which something had been shown as saved. */
  shown: number
  /** Kills that struck while something typed was not yet saved. */
  underWay: number
  typed: number
  /** What was shown as saved and was gone, or stood there twice; in words. */
  lost: string[]
}

/** Kills on one draft, before the next is taken. */
const perDraft = 25
/** Milliseconds of typing before a kill, at most; in all rounds but each fourth they begin when something has been shown as saved, on a slow machine too. */
const longest = 900
/** Milliseconds after which nothing saved is a fault of its own. */
const patience = 20_000

const draftOf = (round: number) => `draft-${Math.floor(round / perDraft)}`

/** What one clerk typed, and what of it her editor has shown as saved. */
class Typist {
  readonly tokens: string[] = []
  saved: { tokens: number; snapshot: Y.Snapshot } | null = null
  private stopped = false

  constructor(private readonly clerk: TestClerk, private readonly mark: string) {
    // Looks again at whatever she hears, as the editor does.
    void clerk.until(() => {
      if (!this.stopped && clerk.saved) this.saved = { tokens: this.tokens.length, snapshot: Y.snapshot(clerk.doc) }
      return this.stopped
    })
  }

  async type(): Promise<void> {
    while (!this.stopped) {
      const token = `${this.mark}n${this.tokens.length};`
      this.tokens.push(token)
      this.clerk.type(2, token)
      if (Math.random() < 0.2) this.clerk.type(1, 'slip')
      if (Math.random() < 0.2) this.clerk.erase(1, 4)
      await pause(Math.random() * 25)
    }
  }

  get hasSaved(): boolean { return (this.saved?.tokens ?? 0) > 0 }

  get allSaved(): boolean { return this.saved?.tokens === this.tokens.length }

  leave(): void {
    this.stopped = true
    this.clerk.leave()
  }
}

/** @param rounds how often it is killed */
export async function killWhileTyping(rounds: number, onRound: (round: number) => void = () => undefined): Promise<TypingKills> {
  const victim = await openVictim()
  const drafts = Array.from({ length: Math.ceil(rounds / perDraft) }, (_, index) => draftOf(index * perDraft))
  const found: TypingKills = { kills: 0, shown: 0, underWay: 0, typed: 0, lost: [] }
  try {
    await victim.between(({ db }) => fillCouncil(db, drafts))
    await victim.start()
    for (let round = 0; round < rounds; round += 1) {
      const typists = await typeUntilKilled(victim, round)
      await victim.start()
      found.lost.push(...await missing(victim, round, typists))
      found.kills += 1
      found.typed += typists.reduce((sum, typist) => sum + typist.tokens.length, 0)
      if (typists.some((typist) => typist.hasSaved)) found.shown += 1
      if (typists.some((typist) => !typist.allSaved)) found.underWay += 1
      onRound(round + 1)
    }
  } finally {
    await victim.close()
  }
  return found
}

async function join(victim: Victim, round: number, personId: string): Promise<TestClerk> {
  const clerk = new TestClerk({ port: victim.port, minutesId: draftOf(round), cookie: await sessionOf(personId, machineClock.now()) })
  await clerk.until(() => clerk.synced && clerk.heard('stored'))
  return clerk
}

async function typeUntilKilled(victim: Victim, round: number): Promise<Typist[]> {
  const typists = await Promise.all(['priya', 'tom'].map(async (personId) => new Typist(await join(victim, round, personId), `r${round}${personId}`)))
  const typing = typists.map((typist) => typist.type())
  if (round % 4 !== 0) await somethingSaved(typists)
  await pause(Math.random() * longest)
  await victim.kill()
  for (const typist of typists) typist.leave()
  await Promise.all(typing)
  return typists
}

/** @throws where nothing of what is typed comes to be shown as saved */
async function somethingSaved(typists: readonly Typist[]): Promise<void> {
  for (let waited = 0; !typists.some((typist) => typist.hasSaved); waited += 10) {
    if (waited > patience) throw new Error(`Nothing was shown as saved in ${patience / 1000} seconds of typing`)
    await pause(10)
  }
}

/** What a browser that comes anew does not find though it was shown as saved. */
async function missing(victim: Victim, round: number, typists: readonly Typist[]): Promise<string[]> {
  const reader = await join(victim, round, 'priya')
  const text = reader.text()
  const lost = typists.flatMap(({ tokens, saved }) => {
    const gone = tokens.slice(0, saved?.tokens ?? 0).filter((token) => !text.includes(token)).map((token) => `${token} was shown as saved and is gone`)
    const twice = tokens.filter((token) => text.split(token).length > 2).map((token) => `${token} stands there twice`)
    return [...gone, ...twice, ...(saved && !covers(reader.doc, saved.snapshot) ? [`round ${round}: a change or deletion shown as saved is gone`] : [])]
  })
  reader.leave()
  return lost
}

/** Whether a document has everything, deletions too, that a snapshot had. */
function covers(doc: Y.Doc, shown: Y.Snapshot): boolean {
  const now = Y.snapshot(doc)
  for (const [client, clock] of shown.sv) if ((now.sv.get(client) ?? 0) < clock) return false
  for (const [client, ranges] of shown.ds.clients) {
    for (const range of ranges) {
      for (let clock = range.clock; clock < range.clock + range.len; clock += 1) if (!Y.isDeleted(now.ds, Y.createID(client, clock))) return false
    }
  }
  return true
}
