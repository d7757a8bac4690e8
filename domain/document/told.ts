/** What minutes tell of actions of earlier meetings, and what clerks have set aside of it. */
import type { ToldDone } from '@/domain/language'
import { normaliseSentence, type Settlement } from './decisions'

/** As it is kept with the minutes that tell it. */
export type ToldInMinutes = Pick<ToldDone, 'followUpId' | 'nodeId' | 'text' | 'because'>

/** Under what a clerk's “not this one” is kept: it stays with its action and its sentence. */
export const toldKey = ({ followUpId, text }: Pick<ToldDone, 'followUpId' | 'text'>): string => `told ${followUpId} ${normaliseSentence(text)}`

/** Those that no clerk has set aside. */
export function notSetAside<Told extends Pick<ToldDone, 'followUpId' | 'text'>>(told: readonly Told[], settlements: readonly Settlement[]): Told[] {
  const aside = new Set(settlements.flatMap(({ state, readingKeys }) => (state === 'dismissed' ? readingKeys : [])))
  return told.filter((one) => !aside.has(toldKey(one)))
}
