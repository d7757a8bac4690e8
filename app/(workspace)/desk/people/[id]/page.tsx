import '@/components/people/register.css'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ChoiceField, EntryForm, TextField } from '@/components/forms/entry-form'
import { Chip } from '@/components/layout/chip'
import { DeedButton } from '@/components/layout/deed-button'
import { Opens } from '@/components/layout/opens'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { HeldList } from '@/components/people/held-list'
import { NameFields } from '@/components/people/name-fields'
import { NotForYou } from '@/components/people/not-for-you'
import { ProposedNotice } from '@/components/people/proposed-notice'
import { choicesOf, isOver, roleWords, seatWords } from '@/components/people/words'
import { formatDate } from '@/domain/calendar'
import { requireViewer } from '@/app/viewer'
import { personPage } from '@/server/people/queries/person'
import * as actions from '../actions'

export const metadata: Metadata = { title: 'Person' }

interface Props { params: Promise<{ id: string }>; searchParams: Promise<{ in?: string | string[] }> }

export default async function PersonPage({ params, searchParams }: Props) {
  const { id } = await params
  const viewer = await requireViewer(`/desk/people/${id}`)
  const asked = (await searchParams).in
  const person = await personPage(viewer, id, typeof asked === 'string' ? asked : undefined)
  if (!person) return <NotForYou title="Person" whose="There is nobody of this address here, or the person is known to another authority only." />
  const { register, today, name } = person
  const { may } = register
  const who = { authorityId: register.authorityId, personId: id }
  const ending = (staffId: string) => (
    <Opens words="End" plain>
      <EntryForm action={actions.endRoleAction} submit="End the role" values={{ ...who, staffId }} quiet once><TextField name="on" label="Last day" type="date" value={today} short /></EntryForm>
    </Opens>
  )
  return (
    <div className="page">
      <PageHead title={person.plain}>
        {person.others.length > 0 ? <>As {register.name} knows the person. {person.others.map((one) => <Link key={one.authorityId} href={`/desk/people/${id}?in=${one.authorityId}`}>See {one.name}</Link>)} </> : null}
        {person.disabledAt ? <Chip colour="red">{`Shut out since ${formatDate(person.disabledAt.slice(0, 10))}`}</Chip> : null}
      </PageHead>
      {person.proposed && may['people.write'] ? (
        <ProposedNotice who={who} name={person.printed} known={person.known} keep={actions.keepPersonAction} same={actions.samePersonAction} forget={actions.forgetPersonAction} />
      ) : null}
      <div className="deeds-row">
        {may['people.write'] && !person.proposed ? (
          <Opens words="Change name or address">
            <EntryForm action={actions.changePersonAction} submit="Keep the change" values={who} once><NameFields {...name} email={person.email} telephone={person.telephone} group={person.group} /></EntryForm>
          </Opens>
        ) : null}
        {may['people.disable'] && person.disabledAt ? <DeedButton action={actions.enablePersonAction} values={who}>Let in again</DeedButton> : null}
        {may['people.disable'] && !person.disabledAt && !person.own ? (
          <Opens words="Shut out" plain>
            <p>{person.plain} cannot sign in from then on, and is out of every open page at once. Posts, seats and everything recorded stay.</p>
            <DeedButton action={actions.disablePersonAction} values={who}>{`Shut ${person.plain} out`}</DeedButton>
          </Opens>
        ) : null}
        {may['audit.read'] ? <Link className="button ghost" href={`/desk/audit?thing=${id}${person.others.length > 0 ? `&in=${register.authorityId}` : ''}`}>Who changed what here</Link> : null}
      </div>
      <div className="beside">
        <div>
          <Section title="Posts" id="posts">
            <HeldList today={today} empty="Holds no post. Posts are filled on their own pages." rows={person.posts.map((post) => ({ ...post, name: post.title, href: `/desk/posts/${post.officeId}` }))} />
          </Section>
          <Section title="Committees" id="committees">
            <HeldList today={today} empty="Sits on no committee. Members are entered on the committees’ pages." rows={person.seats.map((seat) => ({ ...seat, name: seat.body, href: `/desk/committees/${seat.slug}`, under: `${seatWords[seat.role]}${seat.voting ? '' : ', without a vote'}` }))} />
          </Section>
          <Section title="Roles in this program" id="roles">
            <HeldList today={today} empty="Has no role here: signs in for what is asked of the person, and sees what is open to all." rows={person.roles.map((role) => ({ ...role, name: roleWords[role.role], under: role.jobTitle, deeds: may['people.giveRole'] && role.to === null && !isOver(role, today) ? ending(role.id) : undefined }))} />
            {may['people.giveRole'] && !person.proposed ? (
              <Opens words="Give a role">
                <EntryForm action={actions.giveRoleAction} submit="Give the role" values={who} quiet once>
                  <ChoiceField name="role" label="Role" help="Democratic services act on all committees that are not restricted. The monitoring officer reads everything. An administrator looks after people and settings." choices={choicesOf(roleWords)} value="clerk" short />
                  <TextField name="jobTitle" label="Title as printed" help="Such as Senior Scrutiny Officer." required />
                  <TextField name="from" label="From" type="date" value={today} short />
                </EntryForm>
              </Opens>
            ) : null}
          </Section>
        </div>
        <aside className="card" aria-label="How the person is printed and reached">
          <dl className="facts-list">
            <dt>Printed in minutes as</dt><dd>{person.printed}</dd>
            <dt>E-mail</dt><dd>{person.email ?? <Chip colour="amber">None: gets no mail, cannot sign in</Chip>}</dd>
            <dt>Telephone</dt><dd>{person.telephone || 'Not given'}</dd>
            {person.group ? <><dt>Political group</dt><dd>{person.group}</dd></> : null}
          </dl>
        </aside>
      </div>
    </div>
  )
}
