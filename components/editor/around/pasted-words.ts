import { capital, counted, inWords } from '@/domain/reminders/words'
import type { PasteResult } from '../paste/extension'

const some = (number: number, one: string, many: string): string[] => (number === 0 ? [] : [counted(number, one, many)])

const named = (headings: readonly string[]): string => headings.map((one) => `“${one}”`).join(', ')

/** Where pasted minutes came to stand among the items of the agenda. */
function joinedWords({ under, beside, behind, takenOut, waiting }: NonNullable<Extract<PasteResult, { kind: 'structured' }>['joined']>): string {
  return [
    under > 0 ? ` ${capital(inWords(under))} ${under === 1 ? 'stands under its item' : 'stand under their items'} of the agenda.` : '',
    beside.length > 0 ? ` Not on the agenda, and left as you had ${beside.length === 1 ? 'it' : 'them'}: ${named(beside)}.` : '',
    behind.length > 0 ? ` Somebody had typed there already, so the pasted words come after: ${named(behind)}.` : '',
    takenOut.length > 0 ? ` Taken out, as nobody had written there and the pasted text has nothing on ${takenOut.length === 1 ? 'it' : 'them'}: ${named(takenOut)}.` : '',
    waiting.length > 0 ? ` Not for the public and without words yet: ${named(waiting)}.` : '',
  ].join('')
}

/** What a paste has become, in words; empty where there is nothing to say. */
export function pastedWords(result: PasteResult, undoKey: string): string {
  if (result.kind === 'refused') return result.words
  if (result.kind === 'plain') return ''
  const found = [...some(result.minutes, 'item', 'items'), ...some(result.resolutions, 'resolution', 'resolutions'), ...some(result.people, 'person', 'people')]
  const left = result.leftOut.length > 0 ? ` Left out as page furniture: ${result.leftOut.slice(0, 3).map((words) => `“${words}”`).join(', ')}.` : ''
  return `Put in${found.length > 0 ? `: ${found.join(', ')}` : ''}.${result.joined ? joinedWords(result.joined) : ''} ${undoKey} takes it back.${left}${result.warnings.length > 0 ? ` ${result.warnings.join(' ')}` : ''}`
}
