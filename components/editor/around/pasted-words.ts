import type { PasteResult } from '../paste/extension'

const counted = (number: number, one: string, many: string): string[] => (number === 0 ? [] : [`${String(number)} ${number === 1 ? one : many}`])

/** What a paste has become, in one sentence; empty where there is nothing to say. */
export function pastedWords(result: PasteResult, undoKey: string): string {
  if (result.kind === 'refused') return result.words
  if (result.kind === 'plain') return ''
  const found = [...counted(result.minutes, 'item', 'items'), ...counted(result.resolutions, 'resolution', 'resolutions'), ...counted(result.people, 'person', 'people')]
  const left = result.leftOut.length > 0 ? ` Left out as page furniture: ${result.leftOut.slice(0, 3).map((words) => `“${words}”`).join(', ')}.` : ''
  return `Put in${found.length > 0 ? `: ${found.join(', ')}` : ''}. ${undoKey} takes it back.${left}${result.warnings.length > 0 ? ` ${result.warnings.join(' ')}` : ''}`
}
