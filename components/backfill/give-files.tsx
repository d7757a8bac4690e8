'use client'
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react'
import { useRouter } from 'next/navigation'
import type { DeedAction } from '@/components/layout/deed-form'
import { useActionState } from 'react'
import { RefusalNotice } from '@/components/layout/refusal-notice'
import { filesOfDrop, NotSent, send, type Chosen } from './sending'
import { sentWords, times } from './words'

interface Props {
  /** Where files are sent to. */
  address: string
  /** Takes the form as it is, where no script runs. */
  action: DeedAction
  authorityId: string
  /** Largest file and archive, in words. */
  limits: { file: string; archive: string }
  /** Nothing was given yet: the page is about this alone. */
  first: boolean
}

type Standing = { state: 'idle' } | { state: 'sending'; sent: number; all: number } | { state: 'sent'; words: string } | { state: 'failed'; words: string }

const pathOf = (file: File): string => file.webkitRelativePath || file.name

/** Takes files, folders and ZIPs: dropped, or chosen. */
export function GiveFiles({ address, action, authorityId, limits, first }: Props) {
  const router = useRouter()
  const [given, run] = useActionState(action, { refusal: null })
  const [standing, setStanding] = useState<Standing>({ state: 'idle' })
  const [over, setOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)

  const start = async (chosen: readonly Chosen[]) => {
    if (chosen.length === 0) return
    setStanding({ state: 'sending', sent: 0, all: chosen.length })
    try {
      const { here } = await send(address, chosen, (sent) => setStanding({ state: 'sending', sent: sent.files, all: chosen.length }))
      setStanding({ state: 'sent', words: sentWords(chosen.length, here) })
    } catch (error) {
      if (!(error instanceof NotSent)) throw error
      setStanding({ state: 'failed', words: error.message })
    }
    router.refresh()
  }
  const onChoose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])].map((file) => ({ name: pathOf(file), file }))
    event.target.value = ''
    void start(chosen)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void filesOfDrop(event.dataTransfer.items).then(start)
  }
  const busy = standing.state === 'sending'
  return (
    <form
      action={run} className={`give card${first ? ' first' : ''}`} {...(over ? { 'data-over': '' } : {})} aria-labelledby="give-title"
      onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={onDrop}
    >
      <input type="hidden" name="authorityId" value={authorityId} />
      <h2 id="give-title">{first ? 'Drop your old minutes here' : 'Give more files'}</h2>
      <p>A folder, single files or a ZIP: Word, PDF, text, and pages saved from the council’s website. As many as there are.</p>
      <RefusalNotice words={standing.state === 'failed' ? standing.words : given.refusal} />
      <div className="give-how">
        <label className="button primary" htmlFor="old-files">Choose files</label>
        <input ref={files} id="old-files" className="visually-hidden" type="file" name="files" multiple disabled={busy} onChange={onChoose} />
        <button type="button" className="with-script" disabled={busy} onClick={() => folder.current?.click()}>Choose a folder</button>
        <input ref={folder} className="visually-hidden" tabIndex={-1} aria-hidden="true" type="file" disabled={busy} onChange={onChoose} {...{ webkitdirectory: '' }} />
        <noscript><button>Send the files</button></noscript>
      </div>
      <p className="quiet small">Up to {limits.file} a file, {limits.archive} a ZIP. Files stay on this server; nobody outside sees them unless you say so.</p>
      {busy ? <progress value={standing.sent} max={standing.all} aria-label="Files sent" /> : null}
      <p role="status" className={standing.state === 'idle' && !given.said ? 'visually-hidden' : 'num'}>
        {busy ? `Sending: ${standing.sent.toLocaleString('en-GB')} of ${times(standing.all, 'file')}. Keep this page open until all are sent.` : standing.state === 'sent' ? standing.words : (given.said ?? '')}
      </p>
    </form>
  )
}
