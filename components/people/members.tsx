import { ChoiceField } from '@/components/forms/entry-form'
import type { DeedAction } from '@/components/layout/deed-form'
import { Opens } from '@/components/layout/opens'
import { Section } from '@/components/layout/section'
import type { MembershipRole } from '@/domain/council'
import { HeldList } from './held-list'
import { SeatForm } from './seat-form'
import { isOver, peopleChoices, seatWords } from './words'

export interface SeatRow { id: string; personId: string; name: string; role: MembershipRole; chairWord: string | null; voting: boolean; from: string; to: string | null }

interface Props {
  bodyId: string
  seats: readonly SeatRow[]
  today: string
  /** What the committee calls its chair. */
  chairWord: string
  /** Links to the people's own pages. */
  linked: boolean
  people: readonly { personId: string; name: string }[]
  /** Left out for who may not change them. */
  deeds: { add: DeedAction; change: DeedAction } | null
}

const order: MembershipRole[] = ['chair', 'vice-chair', 'member', 'co-opted', 'substitute']

/** Who sits on a committee, who may stand in, and who sat there before. */
export function Members({ bodyId, seats, today, chairWord, linked, people, deeds }: Props) {
  const rows = (some: readonly SeatRow[]) => [...some].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role)).map((seat) => ({
    ...seat, href: linked ? `/desk/people/${seat.personId}` : undefined,
    under: [seat.role === 'chair' ? (seat.chairWord ?? chairWord) : seat.role === 'member' ? '' : seatWords[seat.role], seat.voting ? '' : 'no vote'].filter(Boolean).join(', ') || undefined,
    deeds: deeds ? <Opens words="Change" plain><SeatForm action={deeds.change} submit="Keep the change" values={{ membershipId: seat.id }} seat={seat} today={today} /></Opens> : undefined,
  }))
  const now = seats.filter((seat) => !isOver(seat, today))
  const substitutes = now.filter((seat) => seat.role === 'substitute')
  const before = seats.filter((seat) => isOver(seat, today))
  return (
    <>
      <Section title="Members" id="members">
        <HeldList today={today} empty="Nobody sits on it yet. Add the members, the chair among them: who may read drafts follows from it." rows={rows(now.filter((seat) => seat.role !== 'substitute'))} />
        {deeds ? (
          <Opens words="Add a member">
            <SeatForm action={deeds.add} submit="Add" values={{ bodyId }} today={today}><ChoiceField name="personId" label="Who" choices={peopleChoices(people)} empty="Choose" /></SeatForm>
          </Opens>
        ) : null}
      </Section>
      {substitutes.length > 0 ? <Section title="Substitutes" id="substitutes"><HeldList today={today} empty="" rows={rows(substitutes)} /></Section> : null}
      {before.length > 0 ? <Section title="Served before" id="before"><HeldList today={today} empty="" rows={rows(before)} /></Section> : null}
    </>
  )
}
