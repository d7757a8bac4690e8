import Link from 'next/link'
import { Chip } from '@/components/layout/chip'
import { DeedButton } from '@/components/layout/deed-button'
import type { DeedAction } from '@/components/layout/deed-form'
import { Opens } from '@/components/layout/opens'
import { meetingWords, stateChips, times } from './words'

export interface ReportedFile {
  id: string; name: string; archive: string | null; state: keyof typeof stateChips; notices: string[]; reason: string | null
  meetings: { id: string; readable: boolean; bodyName: string | null; bodyWords: string; date: string | null; promises: number; archived: boolean }[]
}

/** Each file with what became of it. */
export function FileReport({ rows, remove }: { rows: readonly ReportedFile[]; remove: DeedAction }) {
  return (
    <ul className="report">
      {rows.map((file) => {
        const parts = file.name.split('/')
        const folder = [...(file.archive ? [file.archive] : []), ...parts.slice(0, -1)].join(' › ')
        return (
          <li key={file.id}>
            <div className="name">{parts.at(-1)}{folder ? <small>{folder}</small> : null}</div>
            <Chip colour={stateChips[file.state].colour}>{stateChips[file.state].words}</Chip>
            {file.reason ? <p className="about">{file.reason}</p> : null}
            {file.meetings.map((one) => (
              <p key={one.id} className="about">
                {one.readable ? <><Link href={`/desk/old-minutes/documents/${one.id}`}>{meetingWords(one.bodyName, one.bodyWords, one.date)}</Link>: {one.promises === 0 ? 'no promise found' : times(one.promises, 'promise')}</> : 'Minutes of a restricted committee: its named clerks see what they hold.'}
              </p>
            ))}
            {file.notices.map((words) => <p key={words} className="about">{words}</p>)}
            {file.meetings.some((one) => one.archived) ? null : (
              <Opens words="Remove" plain>
                <p>The file goes, with all that was found in it.</p>
                <DeedButton action={remove} values={{ fileId: file.id }}>Remove it</DeedButton>
              </Opens>
            )}
          </li>
        )
      })}
    </ul>
  )
}
