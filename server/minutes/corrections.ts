/** Corrections of a record that is out: words put for words, every mark and id kept. Pure. */
import type { Block, Exemption, Inline, Mark, MinutesDocument, TextBlock } from '@/domain/document/nodes'
import { inlineText, plainText } from '@/domain/document/text'
import { mapBlocks, textBlocks } from '@/domain/document/walk'

export interface Correction {
  nodeId: string
  /** What it says from now on; left out where only the exemption changes. */
  text?: string | undefined
  /** Keeps the block from the public, or (null) no longer does; for minutes, paragraphs, points and resolutions. */
  exempt?: Exemption | null | undefined
}

/** What one correction did, for the minute of the later meeting and the audit. */
export interface Corrected { nodeId: string; was: string; text: string }

interface Letter { text: string; marks: Mark[] | undefined }

const lettersOf = (content: readonly Inline[] | undefined): Letter[] => (content ?? []).flatMap((node): Letter[] =>
  node.type === 'text' ? Array.from({ length: node.text.length }, (_, at) => ({ text: node.text.charAt(at), marks: node.marks })) : [{ text: '\n', marks: undefined }])

function inlineOf(letters: readonly Letter[]): Inline[] {
  const out: Inline[] = []
  for (const { text, marks } of letters) {
    const last = out.at(-1)
    if (text === '\n') out.push({ type: 'hardBreak' })
    else if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(marks ?? [])) last.text += text
    else out.push({ type: 'text', text, ...(marks && marks.length > 0 ? { marks } : {}) })
  }
  return out
}

/** The content of a block with `text` in place of its own: letters that stay keep their marks, new ones take those beside them. */
export function withText(content: readonly Inline[] | undefined, text: string): Inline[] {
  const before = lettersOf(content)
  const was = inlineText([...(content ?? [])])
  let start = 0
  while (start < was.length && start < text.length && was[start] === text[start]) start += 1
  let tail = 0
  while (tail < was.length - start && tail < text.length - start && was.at(-1 - tail) === text.at(-1 - tail)) tail += 1
  const beside = before[start - 1]?.marks ?? before[was.length - tail]?.marks
  const fresh = Array.from(text.slice(start, text.length - tail).split(''), (letter): Letter => ({ text: letter, marks: beside }))
  return inlineOf([...before.slice(0, start), ...fresh, ...before.slice(was.length - tail)])
}

/** The text block with an id; undefined where the document has none. */
export const blockOf = (document: MinutesDocument, nodeId: string): TextBlock | undefined => textBlocks(document).find((block) => block.attrs.id === nodeId)

/**
 * The document with its corrections made.
 * @returns the document, and what each correction changed; those that change nothing are left out
 */
export function applyCorrections(document: MinutesDocument, corrections: readonly Correction[]): { document: MinutesDocument; done: Corrected[] } {
  const done: Corrected[] = []
  const byId = new Map(corrections.map((one) => [one.nodeId, one]))
  const corrected = mapBlocks(document, (block): Block => {
    const wanted = byId.get(block.attrs.id)
    if (!wanted || block.type === 'table') return block
    const was = plainText(block)
    const text = wanted.text ?? was
    const closes = wanted.exempt !== undefined && 'exempt' in block.attrs && JSON.stringify(wanted.exempt) !== JSON.stringify(block.attrs.exempt)
    if (text === was && !closes) return block
    done.push({ nodeId: block.attrs.id, was, text })
    const content = text === was ? block.content : withText(block.content, text)
    return { ...block, attrs: closes ? { ...block.attrs, exempt: wanted.exempt ?? null } : block.attrs, ...(content ? { content } : {}) } as Block
  })
  return { document: corrected, done }
}

const tokens = (text: string): string[] => text.match(/\S+\s*/gu) ?? []

/** "for “twenty-two” read “twenty-three”": a correction as it is minuted. */
export function correctionWords({ was, text }: Pick<Corrected, 'was' | 'text'>): string {
  const a = tokens(was)
  const b = tokens(text)
  let start = 0
  while (start < a.length && start < b.length && a[start]?.trim() === b[start]?.trim()) start += 1
  let tail = 0
  while (tail < a.length - start && tail < b.length - start && a.at(-1 - tail)?.trim() === b.at(-1 - tail)?.trim()) tail += 1
  const said = (words: string[]) => `“${words.join('').trim().replace(/[.,;:]+$/, '')}”`
  const removed = a.slice(start, a.length - tail)
  const added = b.slice(start, b.length - tail)
  if (removed.length === 0 && added.length === 0) return 'the words stay; how they are set out changes'
  if (removed.length === 0) return start === 0 ? `before ${said(a.slice(0, 4))} insert ${said(added)}` : `after ${said(a.slice(Math.max(0, start - 4), start))} insert ${said(added)}`
  return added.length === 0 ? `delete ${said(removed)}` : `for ${said(removed)} read ${said(added)}`
}
