import { Chip } from '@/components/layout/chip'
import { formatDate, relativeDue } from '@/domain/calendar'
import { noDateWords } from '@/domain/calendar/due-words'
import { kindWords } from '@/domain/follow-ups/kinds'
import type { FollowUpKind } from '@/domain/language/reading'
import { followUpStateWords, lateStates, type FollowUpState } from '@/domain/workflow/states'

export interface ActionFactsProps {
  row: {
    sentence: string; state: FollowUpState; kind: FollowUpKind; minuteNumber: string; heading: string; marker: string; ownerWords: string; dueOn: string | null; firstDueOn: string | null
    dueWords: string; dueBecause: string; askedOn: string; meetingId: string; nodeId: string; round: number; calledIn: boolean; closedOn: string | null
  }
  bodyName: string
  bodySlug: string
  draft: boolean
  exempt: boolean
  abilities: { 'followUps.changeDue': boolean }
  owners: readonly { id: string; name: string; office: string; part: 'sole' | 'each' | 'lead' | 'helper'; seenOn: string | null; answeredOn: string | null; doneOn: string | null }[]
  nobody: string | null
  today: string
}

const partWords = { sole: '', each: '', lead: 'leads', helper: 'helps' } as const

/** The sentence in its minute: as residents read it once it is out, before that in the draft for its clerks. Null for who may not open either. */
function minuteHref({ row, bodySlug, draft, exempt, abilities }: ActionFactsProps): string | null {
  if (!draft && !exempt) return `/committees/${bodySlug}/${row.askedOn}#${row.nodeId}`
  return abilities['followUps.changeDue'] ? `/desk/meetings/${row.meetingId}/minutes#b-${row.nodeId}` : null
}

/** What is asked, in the words of the minutes; for action by whom; by when and why. */
export function ActionFacts(props: ActionFactsProps) {
  const { row, bodyName, draft, exempt, owners, nobody, today } = props
  const href = minuteHref(props)
  const minute = [row.minuteNumber ? `minute ${row.minuteNumber}` : '', row.heading].filter(Boolean).join(': ')
  const late = row.dueOn !== null && row.dueOn < today && lateStates.includes(row.state)
  const undated = row.dueOn === null && (row.dueWords === '' || row.dueWords === noDateWords)
  return (
    <>
      {row.sentence ? <blockquote className="quoted">{/[\p{L}\d]/u.test(row.marker) ? `${row.marker} ` : ''}{row.sentence}</blockquote> : <p className="quiet">The minutes are in draft: their words can be read here once they are published.</p>}
      <dl className="action-facts">
        <dt>Asked</dt><dd>{bodyName}, {formatDate(row.askedOn)}{minute ? <>, {href ? <a href={href}>{minute}</a> : minute}</> : null}{draft ? ' (minutes in draft)' : ''}</dd>
        <dt>For action by</dt>
        <dd>
          {row.ownerWords || 'Nobody named'}{nobody ? <><br /><span className="quiet">{nobody}</span></> : null}
          {owners.map((one) => (
            <div key={`${one.id}${one.name}`} className="small quiet">
              {[one.name || 'vacant', one.office && one.office !== row.ownerWords ? one.office : '', partWords[one.part], one.seenOn ? `seen on ${formatDate(one.seenOn)}` : 'not seen yet', one.doneOn ? `done on ${formatDate(one.doneOn)}` : ''].filter(Boolean).join(', ')}
            </div>
          ))}
        </dd>
        <dt>Due</dt>
        <dd>
          <span className={late ? 'late' : undefined}>{undated ? 'No date was set' : row.dueWords || (row.dueOn ? formatDate(row.dueOn) : 'No date')}</span>{row.dueOn && !row.closedOn ? `, ${relativeDue(row.dueOn, today)}` : ''}
          {row.dueBecause && !undated ? <div className="small quiet">{row.dueBecause}</div> : null}
          {row.firstDueOn && row.firstDueOn !== row.dueOn ? <div className="small quiet">First {formatDate(row.firstDueOn)}</div> : null}
        </dd>
        <dt>State</dt><dd><Chip colour={late ? 'red' : row.state === 'closed' || row.state === 'reported-done' ? 'green' : 'grey'}>{followUpStateWords[row.state]}{late ? ', overdue' : ''}{row.closedOn ? `, ${formatDate(row.closedOn)}` : ''}</Chip> {exempt ? <Chip colour="amber">Exempt</Chip> : null} {row.calledIn ? <Chip colour="blue">For the committee</Chip> : null}</dd>
        <dt>Kind</dt><dd>{kindWords[row.kind]}{row.round > 1 ? `, round ${row.round}` : ''}</dd>
      </dl>
    </>
  )
}
