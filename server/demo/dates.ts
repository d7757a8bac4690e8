/** When the demo council's committees meet: two municipal years around a day. */
import { Temporal } from 'temporal-polyfill'
import { addWorkingDays, isWorkingDay } from '@/domain/calendar'
import type { IsoDate } from '@/domain/language/reading'
import { demoBodies, type DemoBody } from './bodies'

export interface DemoMeeting { body: DemoBody; date: IsoDate; annual: boolean }

const nthWeekday = (year: number, month: number, weekday: number, nth: number): Temporal.PlainDate => {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (nth - 1) * 7 })
}

/** First day of the municipal year before the one in which `today` lies, taken as 1 May. */
export function demoStart(today: IsoDate): IsoDate {
  const day = Temporal.PlainDate.from(today)
  const year = day.month >= 5 ? day.year : day.year - 1
  return Temporal.PlainDate.from({ year: year - 1, month: 5, day: 1 }).toString()
}

/**
 * All meetings from the start of last municipal year to a year from `today`, in order. The Corporate Parenting Panel
 * always met on the last working day before `today`: its own meeting of about that time is moved there.
 */
export function demoMeetings(today: IsoDate): DemoMeeting[] {
  const start = demoStart(today)
  const end = Temporal.PlainDate.from(today).add({ years: 1 }).toString()
  const yesterday = addWorkingDays(today, -1)
  const found: DemoMeeting[] = []
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year++) {
    for (const body of demoBodies) {
      for (const month of body.months) {
        let day = nthWeekday(year, month, body.weekday, body.nth)
        while (!isWorkingDay(day.toString())) day = day.add({ days: 1 })
        const date = day.toString()
        if (date >= start && date <= end) found.push({ body, date, annual: body.kind === 'council' && month === 5 })
      }
    }
  }
  const panel = demoBodies[0]
  const near = (meeting: DemoMeeting) =>
    meeting.body === panel && Math.abs(Temporal.PlainDate.from(meeting.date).since(yesterday).days) < 40
  const kept = found.filter((meeting) => !near(meeting) && meeting.date !== today)
  if (panel) kept.push({ body: panel, date: yesterday, annual: false })
  return kept.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.body.key < b.body.key ? -1 : 1))
}
