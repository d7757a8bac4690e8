import type { Metadata } from 'next'
import Link from 'next/link'
import { FileReport } from '@/components/backfill/file-report'
import { GiveFiles } from '@/components/backfill/give-files'
import { OldQuestions } from '@/components/backfill/questions'
import { Parts } from '@/components/backfill/parts'
import { ReadingProgress } from '@/components/backfill/progress'
import { times } from '@/components/backfill/words'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { NotForYou } from '@/components/people/not-for-you'
import { PagesNav } from '@/components/people/pages-nav'
import { filesFor } from '@/server/backfill/queries/files'
import { questionsFor } from '@/server/backfill/queries/overview'
import { limitsInWords } from '@/server/backfill/limits'
import { giveFilesAction, nameBodyAction, removeFileAction, sayMeetingAction } from '../actions'
import { loadOldMinutes, readOf, type Query } from '../load'

export const metadata: Metadata = { title: 'Files of old minutes' }

const figures = [
  { state: 'read', words: 'read' }, { state: 'partly', words: 'read in part' }, { state: 'refused', words: 'not read' }, { state: 'waiting', words: 'waiting' }, { state: 'same', words: 'here already' },
] as const

export default async function FilesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const facts = await loadOldMinutes('/desk/old-minutes/files', searchParams)
  if ('nothing' in facts) return facts.nothing
  const { viewer, authority, progress, within, query } = facts
  if (!authority.may.give) return <NotForYou title="Files of old minutes" whose="Files of old minutes are the administrators’ to give." />
  const text = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : undefined)
  const report = await filesFor(viewer, authority.authorityId, { state: text('state'), page: Math.max(1, Math.trunc(Number(text('page'))) || 1) })
  const questions = await questionsFor(viewer, authority.authorityId)
  const read = readOf(progress)
  const first = read.all === 0 && progress.archivesWaiting === 0
  const address = (over: Record<string, string | undefined>) => {
    const all = Object.entries({ in: within, state: text('state'), ...over }).filter((entry): entry is [string, string] => entry[1] !== undefined)
    return all.length > 0 ? `/desk/old-minutes/files?${new URLSearchParams(all)}` : '/desk/old-minutes/files'
  }
  return (
    <div className="page narrow">
      <PageHead title="Files of old minutes">{first ? 'What was promised in them over the years is found by itself, with who, by when, and whether it was kept.' : read.all === 0 ? 'The archive is being unpacked.' : `${times(read.all, 'file')} given, ${times(progress.meetings.found, 'meeting')} found in them.`}</PageHead>
      <Parts here="files" files within={within} />
      {progress.working ? <ReadingProgress facts={read} /> : null}
      <GiveFiles address={`/api/old-minutes/${authority.authorityId}`} action={giveFilesAction} authorityId={authority.authorityId} limits={limitsInWords} first={first} />
      <OldQuestions {...questions} authorityId={authority.authorityId} nameBody={nameBodyAction} sayMeeting={sayMeetingAction} />
      {first ? null : (
        <Section title="What became of each" id="report">
          <div className="sum">
            {figures.filter(({ state }) => progress.files[state] > 0).map(({ state, words }) => (
              <Link key={state} href={address({ state: report.state === state ? undefined : state, page: undefined })} aria-current={report.state === state ? 'true' : undefined} className={state === 'refused' ? 'late' : undefined}><b>{progress.files[state].toLocaleString('en-GB')}</b><span>{words}</span></Link>
            ))}
          </div>
          <FileReport rows={report.rows} remove={removeFileAction} />
          <PagesNav page={Number(text('page') ?? 1)} pages={report.pages} address={(number) => address({ page: number === 1 ? undefined : String(number) })} />
        </Section>
      )}
    </div>
  )
}
