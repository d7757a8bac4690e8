/** What the title of minutes says: the body, the date and the place of the meeting. */
import type { IsoDate } from '@/domain/language/reading'
import { issueMeeting } from './paged'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const monthPattern = months.map((m) => `${m.slice(0, 3)}(?:${m.slice(3)})?`).join('|').replace('sep(?:tember)?', 'sept?(?:ember)?')
const worded = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:day of\s+|of\s+)?(${monthPattern}),?\s+(\d{4})\b`, 'i')
const american = new RegExp(String.raw`\b(${monthPattern})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, 'i')
const figures = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/
const bodyWord = String.raw`(?:Committee|Sub-?Committee|Panel|Board|Cabinet|Council|Executive|Commission|Forum|Working (?:Group|Party)|Task (?:and Finish )?Group|Group|Assembly|Court|Authority)`

/** First date in the text as ISO calendar date, or null; a date that is in no calendar (31 February) is none. */
export function findDate(text: string): IsoDate | null {
  const a = worded.exec(text)
  if (a) return iso(Number(a[3]), monthIndex(a[2] ?? ''), Number(a[1]))
  const b = american.exec(text)
  if (b) return iso(Number(b[3]), monthIndex(b[1] ?? ''), Number(b[2]))
  const c = figures.exec(text)
  return c ? iso(Number(c[3]), Number(c[2]), Number(c[1])) : null
}

const monthIndex = (word: string): number => months.findIndex((m) => m.startsWith(word.toLowerCase().slice(0, 3))) + 1

function iso(year: number, month: number, day: number): IsoDate | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (day < 1 || day > last) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** "Harbour Committee - Tuesday, 18th August 2026 6.30 pm": the title of a page. */
const dayed = new RegExp(String.raw`^((?:[\p{L}&’'(),-]+ ){0,8}?${bodyWord}) [-–] (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day),? \d`, 'iu')

export interface MeetingFacts { body: string | null; meetingDate: IsoDate | null; venue: string | null }

/** Body, date and venue as the title lines state them; what they do not state is null. */
export function meetingFacts(lines: string[]): MeetingFacts {
  const all = lines.join('\n')
  return { body: findBody(lines), meetingDate: findDate(all.replace(/\n/g, ' ')), venue: findVenue(all) }
}

function findBody(lines: string[]): string | null {
  const flat = lines.join(' ')
  const head = String.raw`(?:meeting|minutes|proceedings)\s+of\s+(?:a\s+(?:meeting|proceedings)\s+of\s+)?(?:the\s+)?(.{3,120}?)`
  const of = new RegExp(String.raw`${head}\s+(?:(?:was|which was|meeting)\s+)?held\b`, 'i').exec(flat)
    ?? new RegExp(String.raw`${head}(?:\s+(?:at|on|in)\s+(?:the\s+)?[A-Z0-9]|\s+(?:\w+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s|\s*[,:.–]|$)`, 'i').exec(flat)
  const stated = of?.[1]?.replace(/^(?:(?:the |a )?(?:[a-z]+ ){0,2}meeting of (?:the )?)+/i, '').trim()
  if (stated && new RegExp(bodyWord, 'i').test(stated)) return stated
  const paged = lines.map((line) => issueMeeting.exec(line)?.[2] ?? dayed.exec(line)?.[1]).find(Boolean)
  if (paged) return paged
  const alone = lines.find((line) => new RegExp(`${bodyWord}$`, 'i').test(line.trim()) && line.length <= 90 && !/^minutes\b/i.test(line) && !/(?:council|authority)$/i.test(line.trim()))
    ?? lines.find((line) => new RegExp(`${bodyWord}$`, 'i').test(line.trim()) && line.length <= 90)
  if (alone) return alone.replace(/^minutes of (?:the )?/i, '').trim()
  return null
}

function findVenue(all: string): string | null {
  const labelled = /^(?:venue|place|location)\s*:\s*(.+)$/im.exec(all)?.[1]
  if (labelled) return labelled.trim()
  const day = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?\s|\d{1,2}[.:]\d\d)`
  const found = new RegExp(String.raw`\b(?:held|meeting|met)\b.{0,80}?\b(?:at|in)\s+(?:the\s+)?((?!\d{1,2}(?:[.:]\d|st|nd|rd|th|\s+[a-z]{3,9}\s+\d{4}))[^\n]{3,140}?)(?=,?\s+(?:on|at|commencing|from)\s+(?:the\s+)?${day}|\s*,?\s*${day}|\.?\s*$|\n)`, 'im').exec(all)
  return found?.[1]?.replace(/[,.\s]+$/, '') ?? null
}
