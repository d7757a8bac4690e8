/** What the tracker is measured against: the same session check, layout and table, over fifty rows that stand here. */
import '../actions/actions.css'
import { requireViewer } from '@/app/viewer'
import { TrackerTable, type TableRow } from '@/components/follow-ups/tracker-table'
import { PageHead } from '@/components/layout/page-head'

const row = (at: number): TableRow => ({
  id: `fixed-${at}`, group: 'later', title: `Circulate the figures of district ${at}`, sentence: `The Service Manager undertook to circulate the figures of district ${at} before the next meeting.`,
  ownerWords: 'Service Manager', ownerNames: ['Dee Walsh'], bodyShortName: 'Corporate Parenting Panel', minuteNumber: String(at), askedOn: '2026-01-14', dueOn: '2027-03-18', firstDueOn: '2027-03-18',
  dueWords: 'before 18 March 2027', exempt: false, round: 1, stands: { colour: 'grey', words: 'Issued', under: '' },
})
const rows = Array.from({ length: 50 }, (_, at) => row(at))
const counts = { overdue: 0, 'next-meeting': 0, soon: 0, 'say-done': 0, later: 50, 'no-date': 0, paused: 0, ended: 0 } as const

export default async function FixedRows() {
  await requireViewer('/desk/fixed-rows')
  return (
    <div className="page">
      <PageHead title="Actions" />
      <TrackerTable rows={rows} counts={counts} today="2026-11-02" sort="due" openId={undefined} nextMeeting={null} address={(over) => `/desk/fixed-rows?${new URLSearchParams(Object.entries(over).filter((one): one is [string, string] => one[1] !== undefined))}`} />
    </div>
  )
}
