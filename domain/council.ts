/** What an authority and its bodies are set to: plain data with defaults, shared by database, pages and rules. */
import type { FollowUpKind } from './language/reading'

export const bodyKinds = ['council', 'executive', 'scrutiny', 'regulatory', 'advisory', 'joint'] as const
export type BodyKind = (typeof bodyKinds)[number]
export const staffRoles = ['clerk', 'monitoring-officer', 'administrator'] as const
export type StaffRole = (typeof staffRoles)[number]
export const membershipRoles = ['chair', 'vice-chair', 'member', 'co-opted', 'substitute'] as const
export type MembershipRole = (typeof membershipRoles)[number]

/** How names are printed: "Councillor Mrs W Example", "Mrs. W. Example CC", "Wendy Example". */
export type NameStyle = 'title-initials-surname' | 'title-first-surname' | 'first-surname'

export interface AuthoritySettings {
  nameStyle: NameStyle
  /** Put before members' names ("Councillor"), or empty. */
  memberPrefix: string
  mailbox: string
  mailboxName: string
  telephone: string
  /** Words for the public progress page. */
  progressWords: { done: string; inProgress: string; overdue: string; ended: string }
  /** Attending by remote means counts as attending, not as present. */
  remoteCountsAsPresent: boolean
  /** Days on which the offices are shut beyond weekends and bank holidays. */
  closedDays: string[]
}

export interface StandingItem {
  title: string
  purpose: string
  standing: 'apologies' | 'declarations' | 'minutes' | 'progress' | 'work-programme' | null
}

export interface BodySettings {
  /** Minute numbers run on through the municipal year, or begin again each meeting. */
  numbering: 'year' | 'meeting'
  chairWord: string
  /** Working days before the meeting by which reports are due. */
  reportsDueWorkingDays: number
  /** Clear days before the meeting on which the agenda is published: LGA 1972 s.100A(6), five. */
  agendaClearDays: number
  factCheck: boolean
  chairReads: boolean
  publishWhenAgreed: boolean
  quorum: { fraction: number; minimum: number }
  /** Calendar days before the due on which the owner is reminded, and whether on the day after. */
  reminders: { daysBefore: number[]; dayAfter: boolean }
  /** Kinds that the clerk may close herself, with evidence. */
  clerkCloses: FollowUpKind[]
  publicOfficerNames: boolean
  formulae: { apologies: string; noDeclarations: string; minutesConfirmed: string; exclusion: string }
  template: StandingItem[]
  place: string
  time: string
}

export const defaultAuthoritySettings: AuthoritySettings = {
  nameStyle: 'title-initials-surname',
  memberPrefix: 'Councillor',
  mailbox: 'democratic.services@localhost',
  mailboxName: 'Democratic Services',
  telephone: '',
  progressWords: { done: 'Done', inProgress: 'In progress', overdue: 'Overdue', ended: 'Ended' },
  remoteCountsAsPresent: false,
  closedDays: [],
}

export const defaultBodySettings: BodySettings = {
  numbering: 'year',
  chairWord: 'Chair',
  reportsDueWorkingDays: 10,
  agendaClearDays: 5,
  factCheck: true,
  chairReads: true,
  publishWhenAgreed: false,
  quorum: { fraction: 0.25, minimum: 3 },
  reminders: { daysBefore: [28, 7], dayAfter: true },
  clerkCloses: ['circulate', 'provide-information', 'write', 'arrange'],
  publicOfficerNames: false,
  formulae: {
    apologies: 'Apologies for absence were received from {names}.',
    noDeclarations: 'There were no declarations of interest.',
    minutesConfirmed: 'That the minutes of the meeting held on {date} be confirmed as a correct record and signed by the {chair}.',
    exclusion:
      'That under section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting for the following item on the grounds that it involves the likely disclosure of exempt information as defined in paragraph {paragraphs} of Part 1 of Schedule 12A to the Act.',
  },
  template: [
    { title: 'Apologies for absence', purpose: '', standing: 'apologies' },
    { title: 'Declarations of interest', purpose: 'To receive declarations of interest in matters on the agenda.', standing: 'declarations' },
    { title: 'Minutes of the last meeting', purpose: 'To confirm the minutes of the last meeting as a correct record.', standing: 'minutes' },
    { title: 'Actions and recommendations: progress', purpose: 'To consider what has become of earlier decisions.', standing: 'progress' },
    { title: 'Work programme', purpose: 'To consider the work programme.', standing: 'work-programme' },
  ],
  place: '',
  time: '10:00',
}
