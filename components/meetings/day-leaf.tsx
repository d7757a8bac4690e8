const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
const month = part({ month: 'short' })
const weekday = part({ weekday: 'short' })

/** A date as a leaf of a calendar: month, day, weekday. Read out as a date. */
export function DayLeaf({ date }: { date: string }) {
  const at = Date.parse(`${date}T00:00:00Z`)
  return (
    <time className="day-leaf" dateTime={date}>
      {month.format(at)}<strong>{Number(date.slice(8))}</strong>{weekday.format(at)}
    </time>
  )
}
