import '@/components/people/register.css'
import type { Metadata } from 'next'
import { Empty } from '@/components/layout/empty'
import { PageHead } from '@/components/layout/page-head'
import { AddToRegister } from '@/components/people/add-to-register'
import { CommitteesTable } from '@/components/people/committees-table'
import { CommitteeFields } from '@/components/settings/committee-rights'
import { requireViewer } from '@/app/viewer'
import { committeeList } from '@/server/people/queries/committees'
import { createCommitteeAction } from './actions'

export const metadata: Metadata = { title: 'Committees' }

export default async function CommitteesPage() {
  const viewer = await requireViewer('/desk/committees')
  const { committees, registers, today } = await committeeList(viewer)
  const adding = registers.filter((register) => register.may['bodies.write'])
  return (
    <div className="page">
      <PageHead title="Committees">{adding.length > 0 ? 'Who sits on each, when it meets, and how its minutes and actions are handled.' : 'The committees in which you have a part.'}</PageHead>
      <AddToRegister words="Set a committee up" submit="Set it up" action={createCommitteeAction} registers={adding}><CommitteeFields /></AddToRegister>
      {committees.length === 0 ? (
        <Empty title="No committees yet">{adding.length > 0 ? 'Set the first one up, then add its members.' : 'You will find the committees here that you look after or sit on.'}</Empty>
      ) : <CommitteesTable rows={committees} today={today} several={registers.length > 1} />}
    </div>
  )
}
