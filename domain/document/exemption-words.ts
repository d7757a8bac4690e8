/** Exemptions in the words that the public reads. */
import type { Exemption } from './nodes'

/** What each paragraph of Part 1 of Schedule 12A to the Local Government Act 1972 (as it stands in England) is about. */
export const exemptParagraphs: Record<number, string> = {
  1: 'information relating to any individual',
  2: 'information which is likely to reveal the identity of an individual',
  3: 'information relating to the financial or business affairs of any particular person',
  4: 'information relating to consultations or negotiations about labour relations',
  5: 'information in respect of which a claim to legal professional privilege could be maintained',
  6: 'information which reveals a notice, order or direction that the authority proposes to give or make',
  7: 'information relating to the prevention, investigation or prosecution of crime',
}

/** "1", "1 and 2", "1, 2 and 3". */
export function listed(words: (string | number)[]): string {
  const all = words.map(String)
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`
}

/** Why a part of the record is not for the public, as one sentence that names the Act and says what it protects. */
export function exemptionReason(exemption: Pick<Exemption, 'paragraphs' | 'confidential'>): string {
  const numbers = [...new Set(exemption.paragraphs)].sort((a, b) => a - b)
  const secret = 'section 100A(2) of the Local Government Act 1972 (confidential information)'
  if (numbers.length === 0) {
    return exemption.confidential ? `Not for publication under ${secret}.` : 'Not for publication under the Local Government Act 1972.'
  }
  const about = listed(numbers.map((n) => exemptParagraphs[n] ?? '').filter((words) => words !== ''))
  const exempt = `paragraph${numbers.length > 1 ? 's' : ''} ${listed(numbers)} of Part 1 of Schedule 12A to the Local Government Act 1972 (${about})`
  return `Not for publication under ${exemption.confidential ? `${secret} and ` : ''}${exempt}.`
}

/** An exemption of which nothing has been said yet. */
export const noExemption: Exemption = { paragraphs: [], confidential: false, publicInterest: '', reviewOn: null, neutralHeading: null, publicSummary: null, noSummaryBecause: null }

/** What is still missing before it can be set, in words; null where nothing is. */
export function missingFrom({ paragraphs, confidential, publicInterest }: Exemption): string | null {
  if (!confidential && paragraphs.length === 0) return 'Say which paragraph of Schedule 12A applies, or that it is confidential.'
  if (paragraphs.length > 0 && publicInterest.trim() === '') return 'Say why the public interest in keeping it back is the greater (Schedule 12A, paragraph 10).'
  return null
}
