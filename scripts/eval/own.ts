/** The project's own tables of sentences, scored as the cases are: presence, owner and due all right. */
import { readItem } from '../../domain/language'
import type { FollowUpReading } from '../../domain/language'
import { again, againSaidOn } from '../../domain/language/again.table'
import { elsewhere } from '../../domain/language/elsewhere.table'
import { further, furtherSaidOn } from '../../domain/language/further.table'
import { saidOn, sentences, shortDue } from '../../domain/language/sentences.table'
import type { Row } from '../../domain/language/sentences.table'
import { unseen, unseenSaidOn } from '../../domain/language/unseen.table'
import type { Outcome } from './calibration'
import { scoreCases } from './cases'
import { sameOwner, share } from './compare'
import { scoreCorpus } from './corpus'

const roles = { R: 'resolution', D: 'paragraph', A: 'action' } as const

/** One sentence read, and whether presence, owner and due are as its row says. */
export interface ReadRow { where: string; text: string; expected: string; got: string; followUp: FollowUpReading | null; whole: boolean }

/** Reads the rows of a table, each as a line of its own at a meeting held on `meetingDate`. */
export function readRows(rows: readonly Row[], meetingDate: string): ReadRow[] {
  return rows.map(([where, text, owner, due]) => {
    const item = { id: 'item', number: '1', title: '', lines: [{ id: 'line', role: roles[where], text, marker: null, level: 0 }] }
    const readings = readItem(item, { meetingDate, body: null, people: [], offices: [], bodies: [] })
    const followUp = readings.find((reading) => reading.followUp && !reading.followUp.sameAs)?.followUp ?? null
    const gotDue = followUp ? shortDue(followUp.due) : 'nil'
    const rightDue = due === '*' || gotDue === due
    const rightOwner = owner === '*' || due === 'nil' || sameOwner(owner === '-' ? null : owner, followUp?.owner ?? null)
    return { where, text, expected: `${owner} | ${due}`, got: `${followUp?.owner ?? '-'} | ${gotDue}`, followUp, whole: rightDue && rightOwner }
  })
}

/** The sentences and minutes of a writer who had not read the rules. */
const third = { cases: 'domain/language/testing/third.cases.json', corpus: 'domain/language/testing/third-corpus' }

/** Minutes as councils publish them, by a writer who had not read the rules either. */
const fourthCorpus = 'domain/language/testing/fourth-corpus'

/** Sentences labelled before the rules read them, beside the third set. */
const later = { fourth: 'domain/language/testing/fourth.cases.json', fifth: 'domain/language/testing/fifth.cases.json', sixth: 'domain/language/testing/sixth.cases.json' }

/** What became of each follow-up found in the own tables and in the sets labelled before they were read. */
export function ownOutcomes(): Outcome[] {
  const outcomes: Outcome[] = []
  scoreCases(third.cases, outcomes)
  scoreCorpus(third.corpus, outcomes)
  scoreCorpus(fourthCorpus, outcomes)
  for (const file of Object.values(later)) scoreCases(file, outcomes)
  return [...outcomes, ...[...readRows(sentences, saidOn), ...readRows(elsewhere, saidOn), ...readRows(further, furtherSaidOn), ...readRows(again, againSaidOn), ...readRows(unseen, unseenSaidOn)].flatMap(({ followUp, whole }) => (followUp ? [{ certainty: followUp.certainty, rule: followUp.because[0]?.rule ?? '', whole }] : []))]
}

/** All own tables, each with its figure, how sure readings did, and what failed. */
export function scoreOwn(): Record<string, unknown> {
  const tables = { sentences: readRows(sentences, saidOn), elsewhere: readRows(elsewhere, saidOn), further: readRows(further, furtherSaidOn), again: readRows(again, againSaidOn), unseen: readRows(unseen, unseenSaidOn) }
  const own = Object.fromEntries(Object.entries(tables).map(([name, rows]) => {
    const found = rows.filter(({ followUp }) => followUp)
    const sure = found.filter(({ followUp }) => followUp?.certainty === 'sure')
    return [name, {
      rows: rows.length,
      whole: share(rows.filter(({ whole }) => whole).length, rows.length),
      sure: { share: share(sure.length, found.length), whole: share(sure.filter(({ whole }) => whole).length, sure.length) },
      failures: rows.filter(({ whole }) => !whole).map(({ where, text, expected, got, followUp }) => ({ where, text, expected, got, certainty: followUp?.certainty ?? null, rules: followUp?.because.map(({ rule }) => rule) ?? [] })),
    }]
  }))
  return { ...own, ...Object.fromEntries(Object.entries(later).map(([name, file]) => [name, scoreCases(file)])), third: scoreCases(third.cases), thirdDocuments: scoreCorpus(third.corpus), fourthDocuments: scoreCorpus(fourthCorpus) }
}
