import { Chip } from '@/components/layout/chip'
import { exemptionReason } from '@/domain/document/exemption-words'
import type { Exemption } from '@/domain/document/nodes'
import type { AgendaItemState, Recommendation } from '@/domain/meeting'
import { itemName } from './words'

export interface AgendaItemFacts {
  id: string; position: number; number: string; title: string; purpose: string; presenter: string; reportTitle: string
  state: AgendaItemState; joinedWithId: string | null; takenAs: number | null; urgencyReason: string | null; exempt: Exemption | null; proposed: boolean; recommendations: Recommendation[]
}

/** What an item says besides its number: title, purpose, who presents, and what became of it. */
export function ItemText({ item, items }: { item: AgendaItemFacts; items: readonly AgendaItemFacts[] }) {
  const joined = items.find((other) => other.id === item.joinedWithId)
  const by = [item.presenter, item.reportTitle ? `report: ${item.reportTitle}` : ''].filter(Boolean).join('; ')
  return (
    <>
      <span className="title">{item.title}</span>{' '}
      {item.proposed ? <Chip colour="amber">Found in the pasted text</Chip> : null}
      {item.state === 'joined' ? <Chip>Taken with {joined ? itemName(joined) : 'another item'}</Chip> : null}
      {item.state === 'deferred' ? <Chip colour="amber">Deferred</Chip> : null}
      {item.state === 'withdrawn' ? <Chip>Withdrawn</Chip> : null}
      {item.exempt ? <> <Chip>Exempt</Chip></> : null}
      {item.purpose ? <p className="purpose">{item.purpose}</p> : null}
      {by ? <p className="by">{by}</p> : null}
      {item.urgencyReason ? <p className="by">Urgent: {item.urgencyReason}</p> : null}
      {item.exempt ? <p className="by">{exemptionReason(item.exempt)}</p> : null}
      {item.recommendations.length > 0 ? <Recommended recommendations={item.recommendations} /> : null}
    </>
  )
}

const Recommended = ({ recommendations }: { recommendations: readonly Recommendation[] }) => (
  <div className="recommended">
    <p className="by">Recommended</p>
    <ol>{recommendations.map(({ id, text, put }) => <li key={id}>{put ?? text}{put ? <span className="by">The report has: {text}</span> : null}</li>)}</ol>
  </div>
)

/** The agenda as it is read. */
export function AgendaList({ items }: { items: readonly AgendaItemFacts[] }) {
  return (
    <ol className="agenda">
      {items.map((item) => (
        <li key={item.id} className={item.state === 'withdrawn' || item.state === 'deferred' ? 'off' : undefined}>
          <span className="number">{item.number}</span>
          <div><ItemText item={item} items={items} /></div>
        </li>
      ))}
    </ol>
  )
}
