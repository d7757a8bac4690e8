/** From what stood before and stands after to lines that a person can read. */
import { ruleWords } from '@/components/reading-rules/words'
import { formatDate, isIsoDate } from '@/domain/calendar'

export interface Difference { name: string; before: string | null; after: string | null }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
/** "reportsDueWorkingDays" gives "reports due working days". */
const spoken = (key: string) => key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
const isIdentifier = (key: string) => key === 'id' || /Ids?$/.test(key)

function shown(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return isIsoDate(value) ? formatDate(value) : value
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((one) => shown(one) ?? '').join('; ')
  if (isRecord(value)) return Object.values(value).map(shown).filter(Boolean).join(', ') || null
  return JSON.stringify(value)
}

/**
 * What differs, name by name; parts of parts under "quorum: minimum". Ids are left out.
 * @param before nothing where it is new
 */
export function differences(before: unknown, after: unknown, under = ''): Difference[] {
  const [was, is] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}]
  const keys = Object.keys(is).length > 0 ? Object.keys(is) : Object.keys(was)
  return keys.filter((key) => !isIdentifier(key)).flatMap((key) => {
    const name = under ? `${under}: ${spoken(key)}` : spoken(key)
    if (isRecord(is[key])) return differences(was[key], is[key], name)
    const say = key === 'rule' ? (value: unknown) => (typeof value === 'string' ? ruleWords(value).reads : shown(value)) : shown
    const [old, now] = [say(was[key]), say(is[key])]
    return old === now ? [] : [{ name, before: old, after: now }]
  })
}
