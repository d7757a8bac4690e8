/** Single sentences with what an experienced clerk would note. */
import { readFileSync } from 'node:fs'
import { readItem } from '../../domain/language'
import type { OutlineItem, OutlineLine } from '../../domain/language'
import type { Reading } from '../../domain/language'
import { sameDue, sameOwner, share } from './compare'
import type { Outcome } from './calibration'
import type { GoldDue } from './compare'

interface GoldFollowUp { kind: string; owner: string | null; due: GoldDue }
export interface Case {
  id: string
  text: string
  meetingDate: string
  context: 'resolution' | 'discussion' | 'action-box'
  expect: { resolutionKind: string | null; followUp: GoldFollowUp | null }
  also?: (GoldFollowUp | null)[]
}

/** Readings of one case, read as a line of an item. */
export function readCase(one: Case): Reading[] {
  const role: OutlineLine['role'] = one.context === 'resolution' ? 'resolution' : one.context === 'action-box' ? 'action' : 'paragraph'
  const item: OutlineItem = { id: 'item', number: null, title: '', lines: [{ id: one.id, role, text: one.text, marker: null, level: 0 }] }
  return readItem(item, { meetingDate: one.meetingDate, body: null, people: [], offices: [], bodies: [] })
}

/** Scores a file of cases as the measure's description says. @param outcomes takes what became of each follow-up found */
export function scoreCases(file: string, outcomes: Outcome[] = []): Record<string, unknown> {
  const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[]
  const count = { whole: 0, expected: 0, found: 0, both: 0, due: 0, owner: 0, kind: 0, resolution: 0, resolutionRight: 0, sure: 0, sureWhole: 0 }
  const failures: unknown[] = []
  for (const one of cases) {
    const readings = readCase(one)
    const got = readings.find((reading) => reading.followUp && !reading.followUp.sameAs)?.followUp ?? null
    const kind = readings.find((reading) => reading.resolution)?.resolution?.kind ?? null
    const wanted = [one.expect.followUp, ...(one.also ?? [])]
    const expected = one.expect.followUp
    if (expected) count.expected += 1
    if (got) count.found += 1
    if (one.expect.resolutionKind !== null) {
      count.resolution += 1
      if (kind === one.expect.resolutionKind) count.resolutionRight += 1
    }
    let whole = false
    if (!got) whole = wanted.some((want) => want === null)
    else {
      const right = wanted.filter((want) => want !== null)
      whole = right.some((want) => sameDue(want.due, got.due) && sameOwner(want.owner, got.owner))
      if (expected) {
        count.both += 1
        if (right.some((want) => sameDue(want.due, got.due))) count.due += 1
        if (right.some((want) => sameOwner(want.owner, got.owner))) count.owner += 1
        if (right.some((want) => want.kind === got.kind)) count.kind += 1
      }
    }
    if (got) outcomes.push({ certainty: got.certainty, rule: got.because[0]?.rule ?? '', whole })
    if (got?.certainty === 'sure') {
      count.sure += 1
      if (whole) count.sureWhole += 1
    }
    if (whole) count.whole += 1
    else failures.push({ id: one.id, text: one.text, expected: { resolutionKind: one.expect.resolutionKind, followUp: expected }, got: got ? { kind: got.kind, owner: got.owner, due: got.due, certainty: got.certainty } : null, reasons: got?.because.map((reason) => `${reason.rule}: ${reason.words}`) ?? [] })
  }
  return {
    cases: cases.length,
    whole: share(count.whole, cases.length),
    followUp: { precision: share(count.both, count.found), recall: share(count.both, count.expected) },
    due: share(count.due, count.both),
    owner: share(count.owner, count.both),
    kind: share(count.kind, count.both),
    resolutionKind: share(count.resolutionRight, count.resolution),
    sure: { share: share(count.sure, count.found), whole: share(count.sureWhole, count.sure) },
    failures,
  }
}
