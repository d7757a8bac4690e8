/** From the business as it may come to the business as it comes to one meeting. */
import { addDays, formatDate, nextWorkingDay, type IsoDate } from '@/domain/calendar'
import type { Topic } from './topic'

/** Index of the brace that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth += 1
    else if (text[at] === '}' && (depth -= 1) === 0) return at
  }
  throw new Error(`A brace is not closed: ${text}`)
}

/** The alternatives of a text that are not inside another brace. */
function alternatives(text: string): string[] {
  const found = ['']
  let depth = 0
  for (const letter of text) {
    if (letter === '{') depth += 1
    if (letter === '}') depth -= 1
    if (letter === '|' && depth === 0) found.push('')
    else found[found.length - 1] += letter
  }
  return found
}

/**
 * A text with its alternatives chosen and its dates counted; "{body}" stays, for who writes it to say.
 * @param coming how often it came before
 */
export function worded(text: string, coming: number, date: IsoDate): string {
  const open = text.indexOf('{')
  if (open < 0) return text
  const end = closing(text, open)
  const inner = text.slice(open + 1, end)
  const choices = alternatives(inner)
  const days = /^date\+(\d+)$/.exec(inner)?.[1]
  const said = days ? formatDate(nextWorkingDay(addDays(date, Number(days)))) : choices.length > 1 ? worded(choices[coming % choices.length] ?? '', coming, date) : `{${inner}}`
  return text.slice(0, open) + said + worded(text.slice(end + 1), coming, date)
}

/** {@link worded} for all of its texts. */
export function topicAt(topic: Topic, coming: number, date: IsoDate): Topic {
  const say = (text: string) => worded(text, coming, date)
  return {
    ...topic, title: say(topic.title), purpose: say(topic.purpose),
    story: topic.story.map(say).filter((text) => text !== ''), points: topic.points.map(say), promises: topic.promises.map(say), decisions: topic.decisions.map(say),
  }
}
