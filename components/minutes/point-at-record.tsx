import Link from 'next/link'
import type { Block, MinutesDocument } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { RecordView, recordOf } from './record-view'

interface Props {
  document: MinutesDocument
  firstNumber: number
  /** Kinds of block that can be pointed at. */
  kinds: readonly Block['type'][]
  href: (nodeId: string) => string
  words: (block: Block) => string
}

/** The record with a link below each paragraph, to say that it is the one that is meant. */
export function PointAtRecord({ document, firstNumber, kinds, href, words }: Props) {
  return (
    <div className="record-sheet">
      <RecordView
        {...recordOf(document, firstNumber)}
        below={(block) => {
          const text = plainText(block)
          if (!kinds.includes(block.type) || text === '') return null
          return <p className="point-at"><Link href={href(block.attrs.id)} prefetch={false}>{words(block)}<span className="visually-hidden">: {text.slice(0, 60)}</span></Link></p>
        }}
      />
    </div>
  )
}
