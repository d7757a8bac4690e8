/** What a file's path says of the meeting, where its text says nothing. */
import { isIsoDate, type IsoDate } from '@/domain/calendar'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The one date that a file's name holds ("2016-01-14", "14 January 2016", "14.01.2016", "20160114"); null for none or several. */
export function dateInName(path: string): IsoDate | null {
  const name = path.split(/[\\/]/).at(-1) ?? ''
  const found = new Set<string>()
  const add = (year: string, month: string | number, day: string) => {
    const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isIsoDate(date)) found.add(date)
  }
  for (const [, year = '', month = '', day = ''] of name.matchAll(/(?<!\d)((?:19|20)\d\d)[-_. ]?(\d\d)[-_. ]?(\d\d)(?!\d)/g)) add(year, month, day)
  for (const [, day = '', month = '', year = ''] of name.matchAll(/(?<!\d)(\d{1,2})[-_. ](\d{1,2})[-_. ]((?:19|20)\d\d)(?!\d)/g)) add(year, month, day)
  for (const [, day = '', word = '', year = ''] of name.matchAll(/(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[-_. ]*([a-z]{3,9})[-_. ]*((?:19|20)\d\d)(?!\d)/gi)) {
    const month = months.indexOf(word.slice(0, 3).toLowerCase()) + 1
    if (month > 0) add(year, month, day)
  }
  const [date] = found
  return date !== undefined && found.size === 1 ? date : null
}
