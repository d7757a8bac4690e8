import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { read, readItem } from './index'
import type { Outline, OutlineItem, OutlineLine, ReadContext, Reading } from './index'
import { again, againSaidOn } from './again.table'
import { kinds, kindsSaidOn } from './kinds.table'
import { oddSlots, oddSlotsSaidOn } from './odd-slots.table'
import { bodies as elsewhereBodies, bodiesSaidOn } from './bodies.table'
import { form, formSaidOn } from './form.table'
import { askedSince } from './asked-since.table'
import { parish, parishSaidOn } from './parish.table'
import { slots, slotsSaidOn } from './slots.table'
import { talk, talkSaidOn } from './talk.table'
import { scrutiny, scrutinySaidOn } from './scrutiny.table'
import { turns, turnsSaidOn } from './turns.table'
import { business, businessSaidOn } from './business.table'
import { decided, decidedSaidOn } from './decided.table'
import { elsewhere } from './elsewhere.table'
import { further, furtherSaidOn } from './further.table'
import { said, saidSaidOn } from './said.table'
import { saidOn, sentences, shortDue } from './sentences.table'
import { unseen, unseenSaidOn } from './unseen.table'
import { widened, widenedSaidOn } from './widened.table'

const context: ReadContext = { meetingDate: saidOn, body: null, people: [], offices: [], bodies: [] }
const roles = { R: 'resolution', D: 'paragraph', A: 'action' } as const

const item = (...lines: [OutlineLine['role'], string][]): OutlineItem =>
  ({ id: 'i', number: '1', title: 'Libraries', lines: lines.map(([role, text], n) => ({ id: `l${n}`, role, text, marker: null, level: 0 })) })
const owed = (readings: readonly Reading[]): Reading[] => readings.filter((reading) => reading.followUp && !reading.followUp.sameAs)
const sentence = (where: 'R' | 'D' | 'A', text: string, on = saidOn): Reading[] => readItem(item([roles[where], text]), { ...context, meetingDate: on })

const plain = (owner: string | null): string => (owner ?? '-').replace(/^the /i, '')

function check(where: 'R' | 'D' | 'A', text: string, owner: string, due: string, on = saidOn): void {
  const followUp = owed(sentence(where, text, on))[0]?.followUp ?? null
  if (due !== '*') expect(followUp ? shortDue(followUp.due) : 'nil').toBe(due)
  if (owner !== '*' && due !== 'nil') expect(plain(followUp?.owner ?? null)).toBe(plain(owner))
  if (followUp) expect(followUp.because.length).toBeGreaterThan(0)
}

describe('sentences', () => {
  it.each(sentences)('%s %s', (where, text, owner, due) => check(where, text, owner, due))
})

describe('sentences as other places word them', () => {
  it.each(elsewhere)('%s %s', (where, text, owner, due) => check(where, text, owner, due))
})

describe('sentences written after the mending', () => {
  it.each(further)('%s %s', (where, text, owner, due) => check(where, text, owner, due, furtherSaidOn))
  it.each(decided)('%s %s', (where, text, owner, due) => check(where, text, owner, due, decidedSaidOn))
  it.each(again)('%s %s', (where, text, owner, due) => check(where, text, owner, due, againSaidOn))
  it.each(slots)('%s %s', (where, text, owner, due) => check(where, text, owner, due, slotsSaidOn))
  it.each(oddSlots)('%s %s', (where, text, owner, due) => check(where, text, owner, due, oddSlotsSaidOn))
})

describe('promises as real minutes note them', () => {
  it.each(talk)('%s %s', (where, text, owner, due) => check(where, text, owner, due, talkSaidOn))
  it.each(turns)('%s %s', (where, text, owner, due) => check(where, text, owner, due, turnsSaidOn))
  it.each(parish)('%s %s', (where, text, owner, due) => check(where, text, owner, due, parishSaidOn))
  it.each(askedSince)('%s %s', (where, text, owner, due) => check(where, text, owner, due, parishSaidOn))
  it.each(scrutiny)('%s %s', (where, text, owner, due) => check(where, text, owner, due, scrutinySaidOn))
  it.each(widened)('%s %s', (where, text, owner, due) => check(where, text, owner, due, widenedSaidOn))
  it.each(business)('%s %s', (where, text, owner, due) => check(where, text, owner, due, businessSaidOn))
})

describe('what is said in discussion', () => {
  it.each(said)('%s %s', (where, text, owner, due) => check(where, text, owner, due, saidSaidOn))
})

describe('what kind of deed it is', () => {
  it.each(kinds)('%s %s', (where, text, kind) => expect(owed(sentence(where, text, kindsSaidOn))[0]?.followUp?.kind).toBe(kind))
})

describe('what is owed by form', () => {
  it.each(form)('%s %s', (where, text, owner, due) => check(where, text, owner, due, formSaidOn))
})

describe('sentences by a writer who had not read the rules', () => {
  it.each(unseen)('%s %s', (where, text, owner, due) => check(where, text, owner, due, unseenSaidOn))
})

describe('sentences of further bodies', () => {
  it.each(elsewhereBodies)('%s %s', (where, text, owner, due) => check(where, text, owner, due, bodiesSaidOn))
})

describe('slots', () => {
  const posts = ['Head of Libraries', 'Director of Children and Families', 'Service Manager (Adoption)', 'Chief Finance Officer', 'Assistant Director – Highways', 'Democratic Services Officer', 'Section 151 Officer', 'Executive Director, Place and Growth', 'Strategic Lead for Learning', 'County Archivist', 'Monitoring Officer']
  const bodies = ['Committee', 'Panel', 'Board', 'Cabinet', 'Sub-Committee', 'Forum']
  const deeds = ['circulate a note on opening hours to Members', 'provide the figures by district', 'write to the parish councils', 'report on take-up', 'investigate the delays', 'arrange a site visit', 'publish the revised timetable', 'raise the matter with the operator']
  const dues = [['by 30 April 2026', 'date 2026-04-30'], ['within 28 days', 'date 2026-04-09'], ["in six months' time", 'date 2026-09-12'], ['before the next meeting', 'meeting next'], ['in September', 'range 2026-09-01 2026-09-30'], ['by the end of May', 'date 2026-05-31'], ['at the meeting after next', 'meeting after-next'], ['', 'none']] as const
  const frames: readonly (readonly ['R' | 'D' | 'A', (post: string, deed: string, due: string) => string])[] = [
    ['R', (p, d, w) => `That the ${p} be requested to ${d} ${w}.`], ['R', (p, d, w) => `That the ${p} be asked to ${d} ${w}.`], ['R', (p, d, w) => `That the ${p} ${d} ${w}.`],
    ['R', (p, d, w) => `That the Committee asks the ${p} to ${d} ${w}.`], ['R', (p, d, w) => `To instruct the ${p} to ${d} ${w}.`], ['R', (p, d, w) => `That the report be noted and that the ${p} be instructed to ${d} ${w}.`],
    ['D', (p, d, w) => `The ${p} agreed to ${d} ${w}.`], ['D', (p, d, w) => `The ${p} undertook to ${d} ${w}.`], ['D', (p, d, w) => `It was agreed that the ${p} would ${d} ${w}.`],
    ['D', (p, d, w) => `The ${p} to ${d} ${w}.`], ['D', (p, d, w) => `Members asked the ${p} to ${d} ${w}.`], ['D', (p, d, w) => `The ${p} offered to ${d} ${w}.`], ['D', (p, d, w) => `The ${p} would ${d} ${w}.`],
    ['A', (p, d, w) => `ACTION: ${p} to ${d} ${w}`], ['A', (p, d, w) => `Action (${p}): ${d} ${w}`],
  ]
  const rows = frames.flatMap(([where, frame], f) => posts.map((post, n) => {
    const deed = deeds[(f * 3 + n) % deeds.length] ?? ''
    const [words, due] = dues[(f + n * 3) % dues.length] ?? dues[0]
    return [where, frame(post, deed, words).replace(/ +(?=[.]|$)/g, ''), post, due] as const
  }))
  it('are more than 150 sentences', () => expect(rows.length).toBeGreaterThan(150))
  it.each(rows)('%s %s', (where, text, owner, due) => check(where, text, owner, due))

  const due = (n: number): readonly [string, string] => dues[n % dues.length] ?? ['', 'none']
  const things = bodies.flatMap((body, b) => [
    ['R', `That a further report be brought to the ${body} ${due(b)[0]}.`, '-', due(b)[1]],
    ['R', `That an update on staffing be presented to the ${body} ${due(b + 1)[0]}.`, '-', due(b + 1)[1]],
    ['R', `That the ${body} be provided with the figures ${due(b + 2)[0]}.`, '-', due(b + 2)[1]],
    ['R', `That the ${body} note the report.`, '-', 'nil'],
    ['D', `It was noted that an update would be reported to the ${body} ${due(b)[0]}.`, '-', due(b)[1]],
  ] as const)
  it.each(things)('%s %s', (where, text, owner, due) => check(where, text, owner, due))
})

describe('the same thing twice', () => {
  it('is one follow-up with two mentions', () => {
    const readings = readItem(item(
      ['paragraph', 'It was agreed that the Head of Libraries would look into the opening hours further.'],
      ['resolution', 'That the Head of Libraries be authorised to look into longer opening hours at the branch libraries.'],
    ), context)
    expect(owed(readings)).toHaveLength(1)
    expect(owed(readings)[0]?.where).toBe('resolution')
    const mention = readings.find((reading) => reading.where === 'discussion')
    expect(mention?.followUp?.sameAs).toBe(owed(readings)[0]?.key)
  })
  it('is two where only words of reporting are shared', () => {
    expect(owed(readItem(item(
      ['paragraph', 'Members would receive an update on the slipway at the next meeting.'], ['paragraph', 'Members would receive an update on the ferry at the next meeting.'],
    ), context))).toHaveLength(2)
  })
  it('is one where an action says who does what was asked of nobody', () => {
    const readings = owed(readItem(item(
      ['paragraph', 'The Chair asked for the list to be checked to ensure all wardens were on it.'], ['action', 'ACTION: Ruth Lee to check that all wardens are on the list'],
    ), context))
    expect(readings).toHaveLength(1)
    expect(readings[0]?.followUp?.owner).toBe('Ruth Lee')
  })
  it('is two where one person takes on two things, or has the same short note under each', () => {
    expect(owed(readItem(item(
      ['point', 'In response to a comment, the Warden agreed to include the north slip in the guide.'], ['point', 'In response to a comment, the Warden agreed to include tide tables, and to give Members the last draft.'],
    ), context))).toHaveLength(2)
    expect(owed(readItem(item(['point', 'The drain was not flowing. KM to follow up?'], ['point', 'The lines had not been painted. KM to follow up?']), context))).toHaveLength(2)
  })
  it('is two where two things come to one body and its meeting', () => {
    expect(owed(readItem(item(
      ['point', 'The Warden agreed to draw up a plan which would be brought to the next meeting of the Harbour Board.'], ['point', 'They had met. The findings would be brought to the next Harbour Board meeting for discussion.'],
    ), context)).map(({ text }) => text).filter((text) => /findings/.test(text))).toHaveLength(1)
  })
  it('is owed no more where the line below an action says that it is done', () => {
    expect(owed(readItem(item(
      ['action', 'Action: Kit Marlow to meet the Harbour Master'], ['paragraph', 'Completed, and on the agenda'],
      ['action', 'Action: Rhona Hale to meet the Pilot'], ['paragraph', 'Completed drawings were shown.'],
    ), context)).map(({ followUp }) => followUp?.owner)).toEqual(['Rhona Hale'])
  })
  it('is two where the owners differ', () => {
    expect(owed(readItem(item(
      ['paragraph', 'The Clerk agreed to circulate the list of halls.'], ['paragraph', 'The Treasurer agreed to circulate the list of grants.'],
    ), context))).toHaveLength(2)
  })
})

describe('a time that no calendar knows', () => {
  it.each([
    ['The Clerk agreed to report in due course on progress.', 'in due course'],
    ['The Clerk agreed to report to the Board in the near future on the lease.', 'in the near future'],
    ['The Clerk agreed to report as soon as the roof was mended.', 'as soon as the roof was mended'],
  ])('ends where its words do: %s', (text, words) => {
    expect(owed(readItem(item(['paragraph', text]), context))[0]?.followUp?.due).toEqual({ type: 'none', words })
  })
})

describe('what the sentence before says', () => {
  it('names "she"', () => {
    const [reading] = owed(readItem(item(['paragraph', 'The Head of Housing introduced the report. She would circulate the survey to Members.']), context))
    expect(plain(reading?.followUp?.owner ?? null)).toBe('Head of Housing')
  })
  it('is taken up by "Members agreed."', () => {
    expect(owed(readItem(item(['paragraph', 'It was suggested that a report on parking be brought to the next meeting. Members agreed.']), context))).toHaveLength(1)
    expect(owed(readItem(item(['paragraph', 'It was suggested that a report on parking be brought to the next meeting. Members thanked him.']), context))).toHaveLength(0)
  })
  it('is adopted by reference', () => {
    const readings = readItem(item(
      ['paragraph', 'The report recommended:-'], ['point', 'that the Committee note the position; and'],
      ['point', 'that the Chief Officer report back in six months.'], ['resolution', 'to approve the recommendations.'],
    ), context)
    expect(readings.filter((reading) => reading.resolution)).toHaveLength(3)
    expect(owed(readings)[0]?.followUp?.due).toMatchObject({ type: 'date', date: '2026-09-12' })
  })
  it('gives an action line its task', () => {
    const [reading] = owed(readItem(item(['paragraph', 'The Chair agreed to write to the operator.'], ['action', 'ACTION: Councillor Rice']), context))
    expect(reading?.followUp?.owner).toBe('Councillor Rice')
  })
  it.each([
    ['That the Committee receive an annual report on complaints.', 'Receive an annual report on complaints'],
    ['That the Head of Finance circulate the figures by 30 April.', 'Circulate the figures'],
    ['That a quarterly report be brought to the Committee.', 'Bring a quarterly report to the Committee'],
  ])('titles %s as %s', (text, title) => {
    expect(owed(readItem(item(['resolution', text]), context))[0]?.followUp?.title).toBe(title)
  })
})

const words = fc.constantFrom(...('that the Committee Head of Finance would agreed to circulate be report by 30 April 2026 next meeting and ; , ( ) in six months asked who which if once - : . [ annual Members'.split(' ')))
const anyText = fc.oneof(fc.string({ maxLength: 300 }), fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')), fc.string({ unit: 'binary', maxLength: 200 }))
const anyRole = fc.constantFrom<OutlineLine['role']>('paragraph', 'point', 'resolution', 'action', 'lead-in')
const anyItem = fc.array(fc.tuple(anyRole, anyText), { maxLength: 5 }).map((lines) => item(...lines))

describe('properties', () => {
  it('spans lie in the text, titles stand, the same text gives the same readings', () => {
    fc.assert(fc.property(anyItem, (one) => {
      const readings = readItem(one, context)
      expect(readItem(one, context)).toEqual(readings)
      for (const reading of readings) {
        const line = one.lines.find(({ id }) => id === reading.nodeId)
        expect(line?.text.slice(reading.span.start, reading.span.end)).toBe(reading.text)
        for (const { span } of reading.followUp?.because ?? []) {
          if (!span) continue
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(line?.text.length ?? 0)
          expect(span.end).toBeGreaterThan(span.start)
        }
      }
      expect(new Set(readings.map(({ key }) => key)).size).toBe(readings.length)
    }), { numRuns: 400 })
  })

  it('a key stays while its sentence does', () => {
    fc.assert(fc.property(fc.constantFrom(...sentences), anyText, ([where, text], other) => {
      const alone = readItem(item([roles[where], text]), context).map(({ key }) => key)
      const before: OutlineItem = { ...item([roles[where], text]) }
      before.lines = [{ id: 'other', role: 'paragraph', text: other, marker: null, level: 0 }, ...before.lines]
      const after = readItem(before, context).filter(({ nodeId }) => nodeId === 'l0').map(({ key }) => key)
      expect(after).toEqual(alone)
    }), { numRuns: 150 })
  })

  it('reads an outline item by item', () => {
    const outline: Outline = { title: null, body: null, meetingDate: saidOn, venue: null, attendance: [], preamble: [], signature: null, furniture: [], items: [item(['resolution', 'That the report be noted.']), item(['resolution', 'That a report be brought in six months.'])] }
    expect(read(outline, { ...context, meetingDate: null })).toEqual(outline.items.flatMap((one) => readItem(one, context)))
  })
})

describe('texts made to be slow', () => {
  const shapes: [string, (n: number) => string][] = [
    ['nested brackets', (n) => '('.repeat(n) + 'that' + ')'.repeat(n)], ['one word', (n) => 'a'.repeat(n * 10)], ['thats', (n) => 'that '.repeat(n)],
    ['agreed that', (n) => 'agreed that '.repeat(n)], ['commas', (n) => 'would, in '.repeat(n)], ['ands', (n) => 'and the Head of '.repeat(n)], ['dates', (n) => 'by 3 May 2026 '.repeat(n)],
    ['which is', (n) => 'which is and '.repeat(n)], ['to be', (n) => 'to be asked to '.repeat(n)], ['full stops', (n) => 'He would report. '.repeat(n)],
  ]
  const took = (text: string, role: OutlineLine['role']): number => {
    // Time of this process, not of the clock: what else the machine does is no part of the text.
    const from = process.cpuUsage()
    readItem(item([role, text]), context)
    return process.cpuUsage(from).user / 1000
  }
  it.each(shapes)('%s: ten times the text, at most some forty times the time', { timeout: 30_000 }, (_name, shape) => {
    for (const role of ['paragraph', 'resolution', 'action'] as const) {
      const best = (n: number): number => Math.min(...[1, 2].map(() => took(shape(n), role)))
      expect(best(10_000)).toBeLessThan(Math.max(best(1000), 10) * 40)
    }
  })
})
