/** What an action made of selected words is to begin with: as the reader would read them as a resolution. Pure. */
import { readItem } from '@/domain/language'
import type { ReadContext } from '@/domain/language/outline'
import type { DecidedFollowUp } from '@/domain/document/nodes'
import type { EditorContext } from '../props'
import { keptFrom } from '../readings/decide'
import type { Selected } from './cards'

const longestTitle = 120

export function newFollowUp({ sentence, nodeId }: Selected, reads: ReadContext, context: EditorContext): DecidedFollowUp {
  const item = { id: nodeId, number: null, title: '', lines: [{ id: nodeId, role: 'resolution' as const, text: sentence, marker: null, level: 0 }] }
  const reading = readItem(item, reads).find((one) => one.followUp)?.followUp
  if (reading) return { ...keptFrom(reading, context), because: ['Selected by the clerk'] }
  const words = sentence.trim().replace(/\s+/g, ' ')
  return {
    kind: 'implement', title: words.length > longestTitle ? `${words.slice(0, longestTitle).replace(/\s\S*$/, '')} …` : words,
    owner: { sort: 'words', words: null }, due: { type: 'none' }, setByClerk: { owner: false, due: false }, because: ['Selected by the clerk'],
  }
}
