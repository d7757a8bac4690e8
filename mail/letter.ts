/** What the letters have in common: the clerk who signs and how an action is told. */
import type { IsoDate } from '@/domain/calendar'
import { formatDate, relativeDue } from '@/domain/calendar'
import { noDateWords } from '@/domain/calendar/due-words'
import { aside, say, type Inline, type Part } from './parts'

/** Who signs: the clerk's name and telephone, the mailbox it comes from. */
export interface Signature {
  name: string
  jobTitle: string
  telephone: string
  authority: string
}

/** An action as a mail tells it. An exempt one comes without its words: they never leave by mail. */
export interface ToldAction {
  title: string
  /** As it stands in the minutes. */
  sentence: string
  body: string
  /** What it is called for short; subjects of mails use it. */
  bodyShort: string
  meetingDate: IsoDate
  /** Of a resolution, or said in the discussion. */
  resolved: boolean
  dueOn: IsoDate | null
  /** "before 18 March 2027", "by the next meeting"; empty without a due. */
  dueWords: string
  /** The post that is asked; empty for a person. */
  office: string
  link: string
  exempt: boolean
  /** The minutes are not yet published. */
  draft: boolean
}

const noun = /\b(Panel|Committee|Board|Cabinet|Council|Executive|Group|Forum|Commission|Authority|Sub-Committee)\b/i

/** "The panel", short for later mention: the last word of its name. */
export function shortBody(name: string): string {
  const last = noun.exec(name)?.[1]
  return last ? last.slice(0, 1).toUpperCase() + last.slice(1) : name
}

/**
 * A body in the subject of a mail: "the Panel", "the Cabinet". A council has several committees, so that word alone says
 * nothing: "Environment Scrutiny".
 */
export function subjectBody({ body, bodyShort }: { body: string; bodyShort: string }): string {
  const word = shortBody(body)
  if (word !== body && !/Committee$/i.test(word)) return `the ${word}`
  const name = bodyShort || body
  return noun.test(name) ? `the ${name}` : name
}

/** "At its meeting on 14 January 2027 the Corporate Parenting Panel was told:", then the sentence, quoted. */
export function told(action: ToldAction): Part[] {
  if (action.exempt) {
    return [say(`At its meeting on ${formatDate(action.meetingDate)} the ${action.body} agreed an action under an item that is not for the public, so its words are not in this mail. They are shown after signing in.`)]
  }
  const verb = action.resolved ? 'resolved' : 'was told'
  return [say(`At its meeting on ${formatDate(action.meetingDate)} the ${action.body} ${verb}:`), { part: 'quote', words: action.sentence }]
}

/** "no date was set"; with the condition, where the minutes give one. */
export const undated = (dueWords: string): string => (dueWords === '' || dueWords === noDateWords ? 'no date was set' : `no date was set: “${dueWords}”`)

/** "It is for action by the Head of Finance before 18 March 2027 (in nine weeks)." */
export function askedBy(action: ToldAction, today: IsoDate): Inline[] {
  const who = action.office ? ` by the ${action.office}` : ''
  if (!action.dueOn) return [`It is for action${who}; ${undated(action.dueWords)}.`]
  const far = relativeDue(action.dueOn, today)
  const words = action.dueWords.includes(formatDate(action.dueOn)) ? action.dueWords : `by ${formatDate(action.dueOn)}`
  return [`It is for action${who} `, { strong: words }, ` (${far}).`]
}

/** The page behind the button, and what may be said there. */
export function aboutLink(url: string, single: boolean): Part {
  const host = new URL(url).host
  const which = single ? 'the link is for this action only' : 'each link is for its action only'
  return aside(`The page is at ${host} and needs no password; ${which}. You may pass it to whoever answers for you. Not yours, or not possible by then? Say so there.`)
}

/** "Priya Nair, Senior Scrutiny Officer, 01632 960 114". */
export function signed(by: Signature): Part {
  return { part: 'paragraph', words: [[by.name, by.jobTitle, by.authority, by.telephone.replaceAll(' ', '\u00a0')].filter(Boolean).join(', ')], size: 'small' }
}
