import { describe, expect, it } from 'vitest'
import { read } from '../index'
import { textToMinutes } from '@/formats/text'

/** Invented tables of what was agreed, pasted as bars. */
function owed(text: string): string[] {
  let n = 0
  const { outline } = textToMinutes(text, { newId: () => `n${(n += 1)}` })
  return read(outline, { meetingDate: '2026-03-12', body: null, people: [], offices: [], bodies: [] })
    .flatMap(({ followUp }) => (followUp && !followUp.sameAs ? [`${followUp.owner ?? '-'} | ${followUp.title} | ${'date' in followUp.due ? followUp.due.date : followUp.due.type}`] : []))
}
const minutes = (table: string): string => `Quay Users Panel\nMinutes of the meeting held on 12 March 2026\n\nPresent: Ann Tern, Bob Knot\n\n1. Apologies\n\nNone.\n\n2. Moorings\n\n${table}\n\n3. Close\n\nThe meeting closed at noon.`

describe('a table of actions', () => {
  it('gives each deed the owner and the time of its row', () => {
    expect(owed(minutes('| Action | Lead | By when |\n|---|---|---|\n| Renew the buoys | Harbour Master | 30 June 2026 |\n| Circulate the tide tables to members | AT | next meeting |')))
      .toEqual(['Harbour Master | Renew the buoys | 2026-06-30', 'AT | Circulate the tide tables to members | meeting'])
  })
  it('leaves what is done or noted', () => {
    expect(owed(minutes('| Action required | Owner | Status |\n|---|---|---|\n| Write to the water company | Clerk | Completed |\n| Paint the railings | Parks Manager | Open |'))).toEqual(['Parks Manager | Paint the railings | none'])
  })
  it('reads a grid of items with what was resolved and who acts', () => {
    expect(owed(minutes('| Item Description/Resolution | Status | Action |\n|---|---|---|\n| That the report be noted. | Noted | |\n| That the slipway be repaired by 31 May 2026. | Agreed | Harbour Master to obtain prices |')))
      .toEqual(['- | Repair the slipway | 2026-05-31', 'Harbour Master | Obtain prices | none'])
  })
  it('reads rows without a rule under their head, and no dash as a decision', () => {
    expect(owed(minutes('| No | Item | Decision | Action |\n| 1 | Bins | Buy two more bins | Pat to order them by 30 June 2026 |\n| 2 | Party | - | - |')))
      .toEqual(['- | Buy two more bins | none', 'Pat | Order them | 2026-06-30'])
  })
  it('takes a log of earlier recommendations for what it is', () => {
    expect(owed(minutes('| Ref | Date | Recommendation | To whom | Action taken | Outcome |\n|---|---|---|---|---|---|\n| 14 | May 2025 | That the Head of Parks bring a report on benches | Head of Parks to bring report | Officers to report in June | Pending |'))).toEqual([])
  })
})

describe('full council', () => {
  const debate = (outcome: string): string => `Firth Borough Council\nMinutes of the meeting held on 12 March 2026\n\n14. Notice of motion: free ferries\n\nCouncillor Tern moved, seconded by Councillor Knot:-\n\nThat the Council write to the ferry company by 30 April 2026 to ask for free travel for carers.\n\nCouncillor Gull, seconded by Councillor Dunlin, moved as an amendment:-\n\nthat the Chief Executive report on the cost in six months.\n\n${outcome}\n\n15. Close\n\nThe meeting closed at nine.`
  it('decides the motion where the amendment was lost', () => {
    expect(owed(debate('On being put to the vote the amendment was lost by 12 votes to 20.\n\nThe Council resolved to adopt the motion.'))).toEqual(['Council | Write to the ferry company | 2026-04-30'])
  })
  it('decides the amendment where that was carried and became the substantive motion', () => {
    expect(owed(debate('The Council resolved to adopt the amendment, which became the substantive motion.'))).toEqual(['Chief Executive | Report on the cost | 2026-09-12'])
  })
  it('decides nothing where the motion was lost', () => {
    expect(owed(debate('On being put to the vote the amendment was lost.\n\nThe motion was then put and was lost by 15 votes to 17.'))).toEqual([])
  })
})
