/** Sentences that stand above the minutes. Pure. */
import { capital, counted, inWords, listed } from '@/domain/reminders/words'

/** That actions have gone today, and to whom; `toClerk` counts those with nobody to ask. */
export function issuedWords({ issued, toClerk }: { issued: number; toClerk: number }): string {
  const were = `${capital(counted(issued, 'action'))} ${issued === 1 ? 'was' : 'were'} issued today`
  if (toClerk === issued) return `${were}, with nobody to ask: ${issued === 1 ? 'it stands' : 'they stand'} on Today.`
  if (toClerk === 0) return `${were}. Whoever ${issued === 1 ? 'it is' : 'they are'} for has an e-mail.`
  return `${were}. ${capital(inWords(toClerk))}, with nobody to ask, ${toClerk === 1 ? 'stands' : 'stand'} on Today; whoever the ${issued - toClerk === 1 ? 'other is' : 'others are'} for has an e-mail.`
}

/** Whose notes stand open beside a draft that can be typed in: a name for each note. */
export function notesWords(by: readonly string[]): string {
  const [stands, it] = by.length === 1 ? ['stands', 'it'] : ['stand', 'them']
  return `${capital(counted(by.length, 'note'))} by ${listed([...new Set(by)])} ${stands} beside the text. Take or answer ${it} before the draft goes on.`
}
