/** What the page hands to the editor: data and deeds, nothing of the server. */
import type { ReactNode } from 'react'
import type { Begun } from '@/domain/document/begun'
import type { Roll } from '@/domain/document/roll'
import type { Decision } from '@/domain/document/nodes'
import type { WordingChosen, WordingOffer } from '@/domain/follow-ups/wording-offer'
import type { IsoDate } from '@/domain/language/reading'
import type { CalendarMeeting } from '@/domain/calendar'
import type { OpenFollowUp } from '@/domain/language'
import type { ReadingSettings } from '@/domain/language/outline'

export interface EditorViewer {
  personId: string
  name: string
  initials: string
  /** Six hex figures, "#14584b": Yjs takes no other. */
  colour: string
}

export interface EditorHeader {
  bodyName: string
  meetingDate: IsoDate
  /** Index into `stateSteps` of the state the minutes are in. */
  state: number
  /** "Draft", "Fact check", "With the chair" ... in order. */
  stateSteps: string[]
  backHref: string
}

export interface EditorPerson { id: string; name: string; office: string | null; otherNames?: string[] }
export interface EditorOffice { id: string; name: string; holder: string | null; otherNames?: string[] }
export interface EditorBody { id: string; name: string; otherNames?: string[]; meetings: CalendarMeeting[] }

/** What the reader and the forms may know besides the text. */
export interface EditorContext {
  body: { id: string; name: string; meetings: CalendarMeeting[] }
  people: EditorPerson[]
  /** Who presided, or else chairs the body, and what the minutes call that. */
  chair?: { personId: string; word: string } | null
  offices: EditorOffice[]
  bodies: EditorBody[]
  extraHolidays?: IsoDate[]
  /** What the council has set about its reading. */
  settings?: ReadingSettings
}

/** A note of the chair (or of an officer at the fact check) at a place in the text. */
export interface EditorNote {
  id: string
  nodeId: string
  /** The words it is about, as they stood. */
  quote: string
  /** What it should say instead, to be taken by one key; empty where she only remarks on it. */
  instead: string
  remark: string
  by: string
  state: 'open' | 'taken' | 'answered'
  answer?: string | null
}

/** A follow-up that has been issued from these minutes. */
export interface IssuedFollowUp { id: string; nodeId: string; readingId: string; sentence: string; description: string }

/** An open action of an earlier meeting of this body, so that its sentence "has been done" can be told. */
export interface EarlierFollowUp { reads: OpenFollowUp; title: string; ownerWords: string; askedOn: IsoDate }

/** A refusal in words, or nothing. */
export type Told = { refused: string } | null | undefined | void

export interface MinutesEditorProps {
  minutesId: string
  generation: number
  /** "minutes:<id>:<generation>", as the host names it. */
  documentName: string
  /** "/collab", or a whole ws(s) address. */
  collabUrl: string
  writable: boolean
  /** Why it is not, in words: "With the chair since 3 March". */
  readOnlyBecause: string | null
  viewer: EditorViewer
  header: EditorHeader
  context: EditorContext
  /** Number of the first minute; null where it is not known yet. */
  firstNumber: number | null
  /** What the agenda and the attendance give a draft to begin with: minutes that are pasted are joined to it. */
  begun: Begun | null
  /** The attendance that the draft began with; null where its text came with its own. */
  roll: Roll | null
  /** Buttons of the header, the primary one last. */
  actions: ReactNode
  notes: EditorNote[]
  onTakeNote: (noteId: string) => Promise<Told>
  onAnswerNote: (noteId: string, answer: string) => Promise<Told>
  /** Offered in an empty editor of a demo. */
  sampleText: string | null
  issued: IssuedFollowUp[]
  /** Where the sentence has changed and says another date or owner, the clerk is asked first what holds. */
  onSentenceChanged: (followUpId: string, verdict: 'same-duty' | 'changed', nowReads: string, chosen?: WordingChosen) => Promise<Told | { asks: WordingOffer }>
  earlier: EarlierFollowUp[]
  /** Ids of blocks that this service wrote itself to say what the meeting decided of earlier actions and minutes: nothing new is asked there. */
  recorded?: readonly string[]
  /** Reports an earlier action done, with the sentence of these minutes that says so. */
  onToldDone: (followUpId: string, told: { nodeId: string; sentence: string }) => Promise<Told>
  /** Where to sign in again without leaving the page. */
  signInHref: string
  /** Told once when the session has ended; typing goes on in this browser. */
  onSessionEnded?: () => void
  /** Told when a newer generation stands: the page loads it. */
  onNewGeneration?: () => void
  /** Told each time when something was recorded elsewhere that concerns these minutes, and when the window comes back to the fore: the page is fetched again. */
  onNews?: () => void
  /** Who did which act, by the act's id, as the server recorded it. */
  actedBy?: Record<Decision['id'], string>
}
