/** People, posts and committees in the words of the pages. */
import { formatDate } from '@/domain/calendar'
import type { BodyKind, MembershipRole, NameStyle, StaffRole } from '@/domain/council'
import type { Choice } from '@/components/forms/entry-form'

export const roleWords: Record<StaffRole, string> = { clerk: 'Democratic services', 'monitoring-officer': 'Monitoring officer', administrator: 'Administrator' }
export const seatWords: Record<MembershipRole, string> = { chair: 'Chair', 'vice-chair': 'Vice-chair', member: 'Member', 'co-opted': 'Co-opted', substitute: 'Substitute' }
export const bodyKindWords: Record<BodyKind, string> = { council: 'Council', executive: 'Executive', scrutiny: 'Scrutiny', regulatory: 'Regulatory', advisory: 'Advisory', joint: 'Joint' }
/** "Scrutiny committee (of Wold County Council)". */
export const bodyIsWords: Record<BodyKind, string> = { council: 'Council', executive: 'Executive', scrutiny: 'Scrutiny committee', regulatory: 'Regulatory committee', advisory: 'Advisory committee', joint: 'Joint committee' }
export const nameStyleWords: Record<NameStyle, string> = {
  'title-initials-surname': 'Title, initials, surname: Mrs W A Example', 'title-first-surname': 'Title, first name, surname: Mrs Wendy Example', 'first-surname': 'First name, surname: Wendy Example',
}

/** The entries of a table of words, to choose from. */
export const choicesOf = (words: Record<string, string>): Choice[] => Object.entries(words).map(([value, text]) => ({ value, words: text }))
/** People to choose from. */
export const peopleChoices = (people: readonly { personId: string; name: string }[]): Choice[] => people.map(({ personId, name }) => ({ value: personId, words: name }))

/** "since 3 May 2025", "3 May 2021 to 2 May 2025", "from 1 February 2027": a span as it looks today. */
export function spanWords({ from, to }: { from: string; to: string | null }, today: string): string {
  const begins = from > today ? `from ${formatDate(from)}` : `since ${formatDate(from)}`
  if (to === null) return begins
  return to < today ? `${formatDate(from)} to ${formatDate(to)}` : `${begins}, until ${formatDate(to)}`
}

/** Whether a span is over. */
export const isOver = ({ to }: { to: string | null }, today: string): boolean => to !== null && to < today
/** "Chair, Cabinet"; an ordinary member's seat is the committee alone. */
export const seatIn = (body: string, role: MembershipRole): string => (role === 'member' ? body : `${seatWords[role]}, ${body}`)
