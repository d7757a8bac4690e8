import type { IsoDate, IsoDuration } from './dates'
import { daysBetween, plain } from './dates'

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
] as const
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

/** "25 January 2019". */
export function formatDate(date: IsoDate): string {
  const day = plain(date)
  return `${day.day} ${months[day.month - 1]} ${day.year}`
}

/** "Friday 25 January 2019". */
export function formatDateWithDay(date: IsoDate): string {
  return `${weekdays[plain(date).dayOfWeek - 1]} ${formatDate(date)}`
}

/** "25 January", where the year goes without saying. */
export function formatDayMonth(date: IsoDate): string {
  const day = plain(date)
  return `${day.day} ${months[day.month - 1]}`
}

/** "January 2019" from a date or from "2019-01". */
export function formatMonth(date: string): string {
  const [year, month] = date.split('-')
  return `${months[Number(month) - 1] ?? ''} ${year ?? ''}`.trim()
}

/** "today", "tomorrow", "in 9 days", "in 9 weeks", "yesterday", "5 days late", "5 weeks late". */
export function relativeDue(due: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, due)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  const span = spanWords(Math.abs(days))
  return days > 0 ? `in ${span}` : `${span} late`
}

/** "9 weeks ago", "yesterday", "in 3 days": for what happened or will, without blame. */
export function relativeDay(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${spanWords(days)}` : `${spanWords(-days)} ago`
}

/** "12 months", "two weeks": an ISO 8601 duration in words. */
export function periodWords(period: IsoDuration): string {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period)
  if (!match) return period
  const parts = (['year', 'month', 'week', 'day'] as const).flatMap((unit, i) => {
    const n = Number(match[i + 1] ?? 0)
    return n ? [`${n < 10 ? small[n] : n} ${unit}${n === 1 ? '' : 's'}`] : []
  })
  return parts.join(' and ') || period
}

/** "every year", "every six months": how a recurring due is said. */
export function everyWords(period: IsoDuration): string {
  const words = periodWords(period)
  return `every ${words.replace(/^one /, '')}`
}

function spanWords(days: number): string {
  if (days < 14) return days === 1 ? '1 day' : `${days} days`
  if (days < 92) return `${Math.round(days / 7)} weeks`
  if (days < 700) return `${Math.round(days / 30.44)} months`
  return `${Math.round(days / 365.25)} years`
}

/** "10:00" as councils print it: "10.00 am", "12 noon". */
export function formatClock(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (hours === 12 && minutes === 0) return '12 noon'
  return `${hours % 12 || 12}.${String(minutes).padStart(2, '0')} ${hours < 12 ? 'am' : 'pm'}`
}
