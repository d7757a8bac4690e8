/** Whether the law lets a record be published, and why not. */
import type { Block, Exemption, MinutesDocument } from './nodes'
import { plainText } from './text'
import { sections } from './walk'

export interface PublicationRefusal {
  /** Id of the minute. */
  minuteId: string
  reason: 'no-exclusion' | 'no-summary' | 'no-paragraph'
  /** In words, for the clerk. */
  words: string
}

/**
 * Why the minutes may not be published yet; empty where they may.
 * - Exempt information is only kept back if the public was excluded by a resolution (LGA 1972 s.100A(4)), which must
 *   stand before it. For confidential information the exclusion is a duty without one (s.100A(2)).
 * - Where what remains would give no fair and coherent record, the proper officer writes a summary (s.100C(2)): there
 *   must be one, or the reason why the rest needs none.
 */
export function reasonsAgainstPublishing(document: MinutesDocument): PublicationRefusal[] {
  const found: PublicationRefusal[] = []
  let excluded = false
  for (const { minute, blocks } of sections(document)) {
    const own = minute?.attrs.exempt ?? null
    const needing: Exemption[] = []
    let inTime = true
    // The exclusion may stand at the head of the exempt minute itself.
    if (own && needsResolution(own)) { needing.push(own); inTime = excluded || blocks.some(excludes) }
    for (const block of blocks) {
      const exempt = block.type === 'paragraph' || block.type === 'point' || block.type === 'resolution' ? block.attrs.exempt : null
      if (exempt && needsResolution(exempt)) { needing.push(exempt); inTime &&= excluded }
      if (excludes(block)) excluded = true
    }
    const heading = minute ? plainText(minute) : 'The head of the minutes'
    const refuse = (reason: PublicationRefusal['reason'], words: string): void => { found.push({ minuteId: minute?.attrs.id ?? '', reason, words }) }
    if (!inTime) refuse('no-exclusion', `“${heading}” is exempt, but no resolution before it excludes the public. Add the resolution, or lift the exemption.`)
    if (needing.some((e) => e.paragraphs.length === 0)) {
      refuse('no-paragraph', `“${heading}” is kept back without a paragraph of Schedule 12A. Say which paragraph applies.`)
    }
    if (own && !own.publicSummary?.trim() && !own.noSummaryBecause?.trim()) {
      refuse('no-summary', `“${heading}” is exempt and has neither a public summary nor the reason why none is needed. Write one of them.`)
    }
  }
  return found
}

const needsResolution = (exemption: Exemption): boolean => !exemption.confidential || exemption.paragraphs.length > 0

const excludes = (block: Block): boolean =>
  (block.type === 'resolution' || block.type === 'paragraph' || block.type === 'point') && !block.attrs.exempt && excludesThePublic(plainText(block))

/** True for the words of a resolution that excludes press and public. */
export function excludesThePublic(text: string): boolean {
  return /\bexclu(?:de[sd]?|sion|ding)\b/i.test(text) && /\b(?:public|press)\b/i.test(text) && !/\bnot (?:be )?excluded?\b/i.test(text)
}
