import '@/components/people/register.css'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ChoiceField, EntryForm, TextField } from '@/components/forms/entry-form'
import { Chip } from '@/components/layout/chip'
import { Opens } from '@/components/layout/opens'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { capital, counted } from '@/domain/reminders/words'
import { HeldList } from '@/components/people/held-list'
import { NotForYou } from '@/components/people/not-for-you'
import { PostFields } from '@/components/people/post-fields'
import { isOver, peopleChoices } from '@/components/people/words'
import { formatDate } from '@/domain/calendar'
import { requireViewer } from '@/app/viewer'
import { postPage } from '@/server/people/queries/posts'
import { appointAction, changePostAction, endHoldingAction } from '../actions'

export const metadata: Metadata = { title: 'Post' }

export default async function PostPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const viewer = await requireViewer(`/desk/posts/${id}`)
  const post = await postPage(viewer, id)
  if (!post) return <NotForYou title="Post" whose="There is no post of this address here, or it is another authority’s." />
  const { today, register: { may } } = post
  const holder = post.holdings.find((row) => row.from <= today && !isOver(row, today))
  const ending = (holdingId: string) => (
    <Opens words="End" plain>
      <EntryForm action={endHoldingAction} submit="End it" values={{ holdingId }} quiet once><TextField name="on" label="Last day" help="The post is vacant from the next day." type="date" value={today} short /></EntryForm>
    </Opens>
  )
  const under = (row: (typeof post.holdings)[number]) => (row.disabled ? 'shut out' : row.hasAddress ? undefined : 'has no e-mail address')
  return (
    <div className="page narrow">
      <PageHead title={post.title}>
        {post.endedOn ? <Chip>{`Ended on ${formatDate(post.endedOn)}`}</Chip> : holder ? `Held by ${holder.name}.` : <><Chip colour="amber">Vacant</Chip> What is asked of it goes to the clerk until somebody holds it.</>}
        {post.openActions > 0 ? <> <Link href={`/desk/actions?${new URLSearchParams({ owner: post.title })}`}>{capital(counted(post.openActions, 'open action'))}</Link>.</> : null}
      </PageHead>
      <div className="deeds-row">
        {may['offices.write'] ? (
          <>
            {post.endedOn ? null : (
              <Opens words={holder ? 'Appoint a successor' : 'Appoint somebody'} primary={!holder}>
                <EntryForm action={appointAction} submit="Appoint" values={{ officeId: id }} once>
                  <ChoiceField name="personId" label="Who" choices={peopleChoices(post.people)} empty="Choose" />
                  <TextField name="from" label="From" help={holder ? `${holder.name} holds it until the day before.` : undefined} type="date" value={today} short />
                </EntryForm>
              </Opens>
            )}
            <Opens words="Change the post">
              <EntryForm action={changePostAction} submit="Keep the change" values={{ officeId: id }} once>
                <PostFields {...post} />
                <TextField name="endedOn" label="Last day of the post" help="Only where the post itself is given up." type="date" value={post.endedOn ?? ''} short />
              </EntryForm>
            </Opens>
          </>
        ) : null}
        {may['audit.read'] ? <Link className="button ghost" href={`/desk/audit?thing=${id}`}>Who changed what here</Link> : null}
      </div>
      <Section title="Held by" id="holders">
        <HeldList today={today} empty="Nobody has held it yet." rows={post.holdings.map((row) => ({ ...row, href: `/desk/people/${row.personId}`, under: under(row), deeds: may['offices.write'] && !isOver(row, today) ? ending(row.id) : undefined }))} />
      </Section>
      <Section title="Names and copies" id="names">
        <dl className="set">
          <dt>Also called</dt><dd>{post.otherNames.length > 0 ? post.otherNames.join(', ') : 'Nothing else'}</dd>
          <dt>Copies of its mail go to</dt><dd>{post.copyAddresses.length > 0 ? post.copyAddresses.join(', ') : 'Nobody'}</dd>
        </dl>
      </Section>
    </div>
  )
}
