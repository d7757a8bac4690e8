/** Writes minutes as clerks of seven committees would: the same business, seven layouts. */
import { formatDate } from '@/domain/calendar/format-date'
import { heldAt } from '@/domain/document/templates'
import { capital } from '@/domain/reminders/words'
import type { DemoBody, DemoLayout } from './bodies'
import type { Topic } from './topics/topic'
import type { Chance } from './random'

export interface ToWrite {
  body: DemoBody
  /** What it calls itself: "Panel", "Committee". */
  word: string
  date: string
  lastDate: string | null
  nextDate: string | null
  present: string[]
  apologies: string[]
  officers: string[]
  chairName: string
  topics: Topic[]
  /** It has said something of earlier decisions: the program writes those sentences under their own item. */
  spoken: boolean
}

const sentence = (text: string) => `${capital(text)}.`
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']
const letters = 'abcdefgh'

/** How each layout prints decisions, and points. */
const decided: Record<DemoLayout, (list: string[]) => string> = {
  numbered: (list) => `RESOLVED\n\n${list.map((text, at) => `${at + 1}.    That ${text}.`).join('\n\n')}`,
  lettered: (list) => `RESOLVED:\n\n${list.map((text, at) => `(${letters[at]}) That ${text}${at < list.length - 1 ? ';' : '.'}`).join('\n\n')}`,
  inline: (list) => list.map((text) => `Resolved – That ${text}.`).join('\n\n'),
  agreed: (list) => `It was agreed that:\n\n${list.map((text, at) => `(${letters[at]})  ${text}${at < list.length - 1 ? ';' : '.'}`).join('\n\n')}`,
  actions: (list) => `RESOLVED:\n\n${list.map((text, at) => `${roman[at]})  That ${text}.`).join('\n\n')}`,
  paragraphs: (list) => `RESOLVED:\n\n${list.map((text, at) => `(${at + 1}) That ${text}.`).join('\n\n')}`,
  noted: (list) => `RESOLVED\n\n${list.map((text, at) => `(${letters[at]}) That ${text}.`).join('\n\n')}`,
}

const lines: Record<DemoLayout, (points: string[], promises: string[], lead: string) => string> = {
  numbered: (points, promises, lead) => `${lead}\n\n${[...points, ...promises].map((text) => `·         ${sentence(text)}`).join('\n\n')}`,
  lettered: (points, promises, lead) => `${lead}\n\n${[...points, ...promises].map((text, at) => `${roman[at]})  ${sentence(text)}`).join('\n\n')}`,
  inline: (points, promises) => [...points, ...promises].map(sentence).join(' '),
  agreed: (points, promises, lead) => `${lead}\n\n${points.map((text, at) => `·         ${text.charAt(0).toLowerCase()}${text.slice(1)}${at < points.length - 1 ? ';' : '.'}`).join('\n\n')}\n\n${promises.map(sentence).join(' ')}`,
  actions: (points, promises) => `${points.map(sentence).join(' ')}\n\n${promises.map((text) => `${text}.`).join('\n\n')}`,
  paragraphs: (points, promises) => [...points, ...promises].map(sentence).join('\n\n'),
  noted: (points, promises) => [...points, ...promises].map(sentence).join(' '),
}

const leads = ['During discussion the following points were made:', 'Arising from the discussion, the following was noted:', 'In answer to questions, the following points were made:', 'The following points arose:']

function business(topic: Topic, writing: ToWrite, chance: Chance): string {
  const say = (text: string) => text.replaceAll('{body}', writing.word)
  const { layout } = writing.body
  const decisions = topic.decisions.slice(0, chance.often(0.75) ? topic.decisions.length : Math.max(1, topic.decisions.length - 1))
  const story = topic.story.map(say).join(' ')
  const discussion = lines[layout](topic.points.map(say), topic.promises.map(say), chance.pick(leads))
  return [`(${topic.purpose.replace(/\.$/, '')})`, story, discussion, decided[layout](decisions.map(say))].join('\n\n')
}

const nothingToSay = ['Nothing had fallen due since the last meeting.', 'There was nothing to report.', 'No action of an earlier meeting was due.']
const programme = [
  'The {body} went through its work programme and made no change to it.', 'The work programme was before the {body}. Members were content with it.',
  'The {body} noted its work programme for the rest of the municipal year.', 'Members looked at the work programme. No further item was proposed.',
]

/** The minutes of one meeting as plain text. */
export function writeMinutes(writing: ToWrite, chance: Chance): string {
  const { body, word } = writing
  const item = (number: number, title: string, text: string) => `${number}.    ${title}\n\n${text}`
  const rows: string[] = []
  const add = (title: string, text: string) => rows.push(item(rows.length + 1, title, text))
  add('Apologies for absence', writing.apologies.length > 0 ? `Apologies for absence were received from ${writing.apologies.join(' and ')}.` : 'There were no apologies for absence.')
  add('Declarations of interest', 'There were no declarations of interest.')
  if (writing.lastDate) {
    add('Minutes of the last meeting', decided[body.layout]([`the minutes of the meeting held on ${formatDate(writing.lastDate)} be confirmed as a correct record and signed by the ${body.settings.chairWord ?? 'Chair'}`]))
  }
  add('Actions and recommendations: progress', writing.spoken ? `The ${word} considered what had become of its earlier decisions.` : chance.pick(nothingToSay))
  for (const topic of writing.topics) add(topic.title, business(topic, writing, chance))
  add('Work programme', chance.pick(programme).replaceAll('{body}', word))
  if (writing.nextDate) add('Date of the next meeting', `The ${word} ${chance.pick(['would next meet', 'would meet again'])} on ${formatDate(writing.nextDate)}.`)
  return [
    `Minutes of a meeting of the ${body.name} held ${heldAt(body.settings.place ?? 'County Hall')} on ${formatDate(writing.date)}.`,
    `PRESENT\n\n${writing.chairName} (in the Chair)\n\n${writing.present.join('\n')}`,
    `Officers in attendance\n\n${writing.officers.join('\n')}`,
    ...rows,
    `The meeting closed at ${chance.pick(['11.50 am', '12.25 pm', '12.40 pm', '3.55 pm', '4.10 pm'])}.`,
  ].join('\n\n')
}
