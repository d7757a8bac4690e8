import type { TextBlock } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { MarkedText } from './marked-text'
import { PromiseCard } from './promise-card'
import type { Found, Part, Promised } from './read-pasted'

export interface RecordProps { found: Found; open: string | null; onOpen: (key: string | null) => void }

/** The record as a sheet, each item with its promises beside it; on a phone below it. */
export function Record({ found, open, onOpen }: RecordProps) {
  const promises = new Map(found.promises.map((promise) => [promise.reading.key, promise]))
  return (
    <div className="try-sheet">
      {found.parts.map((part) => {
        const own = part.readings.flatMap(({ key }) => promises.get(key) ?? [])
        return (
          <section key={part.id} className="spread">
            <div className="text"><PartText part={part} promises={promises} open={open} /></div>
            {own.length > 0 ? <div className="margin">{own.map((promise) => <PromiseCard key={promise.reading.key} promise={promise} open={open === promise.reading.key} onOpen={onOpen} />)}</div> : null}
          </section>
        )
      })}
    </div>
  )
}

function PartText({ part, promises, open }: { part: Part; promises: ReadonlyMap<string, Promised>; open: string | null }) {
  const { heading } = part
  return (
    <>
      {heading?.type === 'minute' ? <h2>{heading.attrs.fixedNumber ? <span className="place num">{heading.attrs.fixedNumber} </span> : null}{plainText(heading)}</h2> : null}
      {part.blocks.map((block) => (
        <BlockText key={block.attrs.id} block={block}>
          <MarkedText text={plainText(block)} readings={part.readings.filter(({ nodeId }) => nodeId === block.attrs.id)} promises={promises} open={open} />
        </BlockText>
      ))}
    </>
  )
}

function BlockText({ block, children }: { block: TextBlock; children: React.ReactNode }) {
  switch (block.type) {
    case 'title': return <p className="title">{children}</p>
    case 'attendanceHeading': return <p className="group">{children}</p>
    case 'subheading': return <h3>{children}</h3>
    case 'point': case 'resolution': return <p className={block.type} data-level={Math.min(block.attrs.level, 3)}>{block.attrs.marker ? <span className="marker">{block.attrs.marker} </span> : block.type === 'point' ? <span className="marker" aria-hidden="true">• </span> : null}{children}</p>
    default: return <p className={block.type}>{children}</p>
  }
}
