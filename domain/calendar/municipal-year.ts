/**
 * The municipal year runs from one annual meeting to the next; its ends are no fixed dates.
 * Source: Local Government Act 1972, Sch. 12 para 1 (annual meeting of a principal council).
 */
import type { IsoDate } from './dates'
import { addDays, plain } from './dates'

export interface MunicipalYear {
  /** "2026/27", as printed. */
  label: string
  /** Day of the annual meeting that opens it. */
  start: IsoDate
  /** Day before the next annual meeting. */
  end: IsoDate
}

/**
 * The municipal year in which a date lies.
 * @param annualMeetings dates of the annual meetings known, in any order; a year without one opens on 15 May.
 */
export function municipalYearOf(date: IsoDate, annualMeetings: readonly IsoDate[] = []): MunicipalYear {
  const year = plain(date).year
  const opens = openingDay(year, annualMeetings)
  const first = date >= opens ? year : year - 1
  return municipalYear(first, annualMeetings)
}

/** The municipal year that opens in a calendar year. */
export function municipalYear(openingYear: number, annualMeetings: readonly IsoDate[] = []): MunicipalYear {
  return {
    label: `${openingYear}/${String((openingYear + 1) % 100).padStart(2, '0')}`,
    start: openingDay(openingYear, annualMeetings),
    end: addDays(openingDay(openingYear + 1, annualMeetings), -1),
  }
}

function openingDay(year: number, annualMeetings: readonly IsoDate[]): IsoDate {
  const written = String(year).padStart(4, '0')
  const known = annualMeetings.filter((day) => day.startsWith(`${written}-`)).sort()
  return known[0] ?? `${written}-05-15`
}
