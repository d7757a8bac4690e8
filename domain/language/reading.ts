/**
 * What the reader says about a stretch of minutes. These types are the whole contract between the reader and
 * everything that uses it (the editor's margin, the projection into follow-ups, the evaluation, the public try-out).
 */

/** ISO 8601 calendar date, "2027-01-14". No time zone touches a due. */
export type IsoDate = string
/** ISO 8601 duration, "P12M", "P14D". */
export type IsoDuration = string

/** When a follow-up is owed, as the text says it. */
export type Due =
  | {
      type: 'date'
      date: IsoDate
      /** Set where the date was counted from the meeting ("in 12 months" = P12M), so that it is "about" that day. */
      after?: IsoDuration
    }
  | { type: 'range'; start: IsoDate; end: IsoDate }
  /** A period after a meeting whose date is not known. */
  | { type: 'period'; after: IsoDuration }
  | {
      type: 'meeting'
      which: 'next' | 'after-next' | 'named' | 'future'
      /** "2027-06" where the text names the month. */
      month?: string
      /** Another body than the one that met, in the text's words. */
      body?: string
      relation: 'at' | 'before'
    }
  | { type: 'recurring'; every: IsoDuration }
  /** No date can be said; `words` keeps the condition as it stands ("when available"). */
  | { type: 'none'; words?: string }

export const resolutionKinds = [
  'noted', 'received', 'approved', 'adopted', 'endorsed', 'supported', 'agreed', 'recommended', 'requested',
  'referred', 'deferred', 'delegated', 'authorised', 'appointed', 'confirmed-minutes', 'excluded-public',
  'report-back', 'thanked', 'procedural', 'lost',
] as const
export type ResolutionKind = (typeof resolutionKinds)[number]

export const followUpKinds = [
  'report-back', 'provide-information', 'circulate', 'write', 'raise', 'investigate', 'work-programme', 'refer',
  'respond', 'arrange', 'attend', 'appoint', 'implement', 'publish',
] as const
export type FollowUpKind = (typeof followUpKinds)[number]

/** UTF-16 offsets in the text of one node; `end` is exclusive. */
export interface Span { start: number; end: number }

/** Why the reader thinks so, in words a clerk would use, with the words of the text that led to it. */
export interface Reason {
  /** Names the rule that spoke, stable over versions ("due.period", "undertaking.agreed-to"). */
  rule: string
  words: string
  span: Span | null
}

/** Who an owner is among those known; null where it is not said. A post has a name where one person alone holds it. */
export interface KnownOwner { name: string | null; office: string | null; body: string | null }

export interface FollowUpReading {
  kind: FollowUpKind
  /** A short title for people: "Circulate the figures by district". */
  title: string
  /** The owner as the text names it; null where it names nobody. */
  owner: string | null
  /** Who of the people, posts and bodies known that certainly is; absent where nothing was matched. */
  ownerIs?: KnownOwner
  /** A guess marked as one (who presented the report), never counted as stated. */
  ownerGuess: string | null
  due: Due
  certainty: 'sure' | 'likely' | 'ask'
  because: Reason[]
  /** Key of the reading of which this is a further mention. */
  sameAs: string | null
}

export interface ResolutionReading {
  kind: ResolutionKind
  vote: string | null
  amended: boolean
}

export interface Reading {
  /** Node id, normalised sentence and ordinal: stays the same while the sentence does. */
  key: string
  where: 'resolution' | 'discussion' | 'action-box'
  nodeId: string
  span: Span
  /** Heading of the item in which it stands. */
  item: string | null
  marker: string | null
  leadIn: string | null
  text: string
  resolution: ResolutionReading | null
  followUp: FollowUpReading | null
}
