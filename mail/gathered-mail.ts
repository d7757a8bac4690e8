/** What a gathered mail is made from. */
import type { IsoDate } from '@/domain/calendar'
import type { Signature, ToldAction } from './letter'

/** Why an action is told again. */
export type Why = 'reminder' | 'sentence-changed' | 'owner-changed' | 'due-changed' | 'request-refused'
export type RemindedAction = ToldAction & {
  why: Why
  /** What the owner had asked for ("30 June 2027"), and why the clerk refused it. */
  refused?: { asked: string; reason: string }
}

/** An action as a member reads it. */
export interface DigestLine { title: string; owner: string; dueOn: IsoDate; dueWords: string; meetingDate: IsoDate }

export interface Digest {
  body: string
  bodyShort: string
  occasion: 'agenda' | 'after'
  meetingDate: IsoDate
  asked: readonly (Omit<DigestLine, 'dueOn'> & { dueOn: IsoDate | null })[]
  due: readonly DigestLine[]
  late: readonly DigestLine[]
  /** Actions under exempt items: counted, never named. */
  exempt: number
  link: string
  /** Page of the meeting, where its agenda stands. */
  agendaLink: string
}

/** Something for the chair, a checker or the clerk, with the page where it is done. */
export interface Task { heading: string; words: string; button: string; link: string }

export interface GatheredMail {
  greeting: string
  today: IsoDate
  by: Signature
  actions: readonly RemindedAction[]
  tasks: readonly Task[]
  digests: readonly Digest[]
}
