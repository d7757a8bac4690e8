/** The hour at which old minutes say that a meeting began. */

/** "10:00" from "at 10.00 am", "2pm", "14:30 hours", "12 noon"; null where the words name no hour, or several. */
export function hourIn(words: string): string | null {
  const found = new Set<string>()
  for (const [, hours = '', minutes = '00', half = ''] of words.matchAll(/(?<![\d.:/])(\d{1,2})(?:[.:](\d{2}))?\s*(a\.?m\b|p\.?m\b|noon\b|hours\b|hrs\b)/gi)) {
    const kind = half.toLowerCase().replaceAll('.', '')
    const hour = kind === 'pm' ? (Number(hours) % 12) + 12 : kind === 'am' ? Number(hours) % 12 : Number(hours)
    if (hour < 24 && Number(minutes) < 60) found.add(`${String(hour).padStart(2, '0')}:${minutes}`)
  }
  const [first] = found
  return first !== undefined && found.size === 1 ? first : null
}
