import type { ReactNode } from 'react'
import type { Block, MinutesDocument } from '@/domain/document/nodes'
import { drawnMarkers, minuteNumbers } from '@/domain/document/numbering'
import { documentToHtml, inlineHtml } from '@/formats/html/render'
import './record.css'

export interface RecordViewProps {
  blocks: readonly Block[]
  /** Numbers of minutes and markers of points and resolutions, by id. */
  numbers: Readonly<Record<string, string>>
  markers: Readonly<Record<string, string>>
  /** What stands below a block. */
  below?: (block: Block) => ReactNode
  /** Marks a block: it is named, changed. */
  marked?: (block: Block) => boolean
}

/** A document as the record shows it, whole. @param firstNumber of its minutes; null where only the numbers that it prints are shown */
export const recordOf = (document: MinutesDocument, firstNumber: number | null): Pick<RecordViewProps, 'blocks' | 'numbers' | 'markers'> => ({
  blocks: document.content, numbers: Object.fromEntries(minuteNumbers(document, firstNumber)), markers: Object.fromEntries(drawnMarkers(document)),
})

/** The record in reading order, one element a block, so that something can stand below each; what is exempt has its edge. */
export function RecordView({ blocks, numbers, markers, below, marked }: RecordViewProps) {
  const exempt = exemptBlocks(blocks)
  return (
    <div className="record-view">
      {blocks.map((block) => (
        <div key={block.attrs.id} id={`b-${block.attrs.id}`} className={`b b-${block.type}${marked?.(block) ? ' marked' : ''}${exempt.has(block.attrs.id) ? ' exempt' : ''}`} data-level={levelOf(block)}>
          {isExempt(block) ? <span className="exempt-word">Exempt<span className="visually-hidden">: not for the public{block.type === 'minute' ? ', to the end of the item' : ''}</span></span> : null}
          <BlockText block={block} numbers={numbers} markers={markers} />
          {below?.(block)}
        </div>
      ))}
    </div>
  )
}

const isExempt = (block: Block): boolean => 'exempt' in block.attrs && Boolean(block.attrs.exempt)

/** Ids of what is not for the public: by itself, or by the item it stands under. */
function exemptBlocks(blocks: readonly Block[]): Set<string> {
  const found = new Set<string>()
  let closed = false
  for (const block of blocks) {
    if (block.type === 'minute') closed = isExempt(block)
    if (isExempt(block) || (closed && block.type !== 'signature')) found.add(block.attrs.id)
  }
  return found
}

const levelOf = (block: Block): number | undefined => (block.type === 'point' || block.type === 'resolution' ? block.attrs.level : undefined)

function BlockText({ block, numbers, markers }: { block: Block; numbers: Readonly<Record<string, string>>; markers: Readonly<Record<string, string>> }) {
  if (block.type === 'table') return <div className="table" dangerouslySetInnerHTML={{ __html: documentToHtml({ type: 'doc', content: [block] } satisfies MinutesDocument, { firstNumber: null }) }} />
  const html = { __html: inlineHtml(block.content ?? []) }
  const number = numbers[block.attrs.id]
  const marker = markers[block.attrs.id]
  switch (block.type) {
    case 'minute': return <h2>{number ? <span className="number">{number}. </span> : null}<span dangerouslySetInnerHTML={html} /></h2>
    case 'attendanceHeading': return <h2 className="group" dangerouslySetInnerHTML={html} />
    case 'subheading': return <h3 dangerouslySetInnerHTML={html} />
    case 'point': case 'resolution': return <p>{marker ? <span className="marker">{marker} </span> : null}<span dangerouslySetInnerHTML={html} /></p>
    default: return <p dangerouslySetInnerHTML={html} />
  }
}
