'use client'
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { KeptWords } from './around/kept-words'
import { KeysHelp } from './around/keys-help'
import { LinkDialog } from './around/link-dialog'
import { MakeAction } from './around/make-action'
import { pastedWords } from './around/pasted-words'
import { RollNotice } from './around/roll-notice'
import { StartHere } from './around/start-here'
import type { Desk } from './desk'
import { FindBar } from './find/find-bar'
import { ExemptDialog } from './exempt/exempt-dialog'
import { keyWords } from './head/key-words'
import { Outline } from './head/outline'
import { SignedOut } from './head/signed-out'
import { Toolbar } from './head/toolbar'
import { countCards, countWords, type MarginCard } from './margin/cards'
import { goToCard, MarginColumn } from './margin/margin'
import { nextCard } from './margin/next-card'
import { selectedWords } from './margin/selected'
import { useMargin, type Margin } from './margin/use-margin'
import type { MinutesEditorProps } from './props'
import { useMedia } from './use-media'
import { useSession } from './use-session'

type Open = 'link' | 'exempt' | 'help' | null

/** The editor once its document is there to be opened. */
export function OpenEditor(props: MinutesEditorProps & { desk: Desk; head: ReactNode }) {
  const { desk, context, sampleText } = props
  const writable = useSession(desk.session, 'writable')
  const loaded = useSession(desk.session, 'loaded')
  const frozenBecause = useSession(desk.session, 'frozenBecause')
  const forbidden = useSession(desk.session, 'forbidden')
  const { empty, read } = useSyncExternalStore(desk.watch.subscribe, desk.watch.snapshot, desk.watch.snapshot)
  const margin = useMargin(desk, props)
  const text = useRef<HTMLDivElement>(null)
  const [sheet, setSheet] = useState<HTMLDivElement | null>(null)
  const [open, setOpen] = useState<Open>(null)
  const [find, setFind] = useState<'find' | 'replace' | null>(null)
  const [said, setSaid] = useState('')
  const drawer = useRef<HTMLDetailsElement>(null)
  const beside = useMedia('(min-width: 1101px)')
  const outlineBeside = useMedia('(min-width: 1281px)')
  useHandOver(desk, props)
  useEffect(() => { desk.learn(props) }, [desk, props])
  useEffect(() => { text.current?.append(desk.element) }, [desk])

  const makeAction = (): boolean => {
    const selected = writable ? selectedWords(desk.editor.state) : null
    if (selected) margin.start(selected)
    return selected !== null
  }
  const toCard = (step: 1 | -1): boolean => {
    const { state } = desk.editor
    const pointed = margin.goes ? undefined : margin.cards.find(({ name, nodeId }) => name === margin.open && nodeId === state.selection.$from.parent.attrs['id'])
    const card = (step === 1 ? pointed : undefined) ?? nextCard(margin.cards, state, step)
    if (card) goToCard(desk, margin, card)
    return card !== null
  }
  useEffect(() => {
    desk.around = {
      toCard, makeAction,
      find: (replace) => { setFind(replace ? 'replace' : 'find'); return true },
      link: () => { setOpen('link'); return true },
      exempt: () => { setOpen('exempt'); return true },
      help: () => { setOpen('help'); return true },
      pressThread: (name) => { if (beside) margin.point(name); else margin.setOpen(name) },
      pasted: (result) => { setSaid(pastedWords(result, keyWords('Mod-z'))) },
    }
  })
  useKeysFromAnywhere(desk)
  useEffect(() => { if (margin.open !== null && drawer.current) drawer.current.open = true }, [margin.open])
  const tie = (card: MarginCard): void => { tieTo(card, desk, margin) }
  // The dialog gives the focus back when it has gone; it belongs to the text.
  const close = (): void => { setOpen(null); requestAnimationFrame(() => { desk.editor.view.focus() }) }
  const column = <MarginColumn desk={desk} margin={margin} context={context} writable={writable} beside={beside} nameOf={(act) => desk.nameOf(act)} onTie={tie} />

  return (
    <>
      <div className="editor-top">
        {props.head}
        <Toolbar desk={desk} writable={writable} deeds={{ link: () => { setOpen('link') }, exempt: () => { setOpen('exempt') }, find: () => { setFind('find') }, help: () => { setOpen('help') } }} />
        <SignedOut session={desk.session} signInHref={props.signInHref} />
        {find === null ? null : <FindBar editor={desk.editor} replacing={find === 'replace'} onClose={() => { setFind(null) }} />}
      </div>
      <div className="editor-said" role="status">{said ? <p>{said} <button type="button" className="ghost" onClick={() => { setSaid('') }}>Put away</button></p> : null}</div>
      {frozenBecause ? <p className="notice editor-notice" role="status">{frozenBecause}</p> : null}
      {forbidden ? <p className="notice red editor-notice" role="alert">You may no longer write these minutes. What you typed and was not sent is kept below.</p> : null}
      {props.begun && loaded && writable ? <RollNotice desk={desk} begun={props.begun} began={props.roll} /> : null}
      <KeptWords desk={desk} minutesId={props.minutesId} generation={props.generation} />
      <p id="minutes-way-out" className="visually-hidden">Escape, then Tab, leaves the text. {keyWords('Mod-/')} shows all keys. {keyWords('Alt-ArrowDown')} goes to the next action found.</p>
      <div className="editor-desk">
        <nav className="outline" aria-label="In these minutes">
          {outlineBeside ? <Outline desk={desk} /> : <details><summary>In these minutes</summary><Outline desk={desk} /></details>}
        </nav>
        <div className="sheet" ref={setSheet}>
          {read && empty && loaded && writable ? <StartHere desk={desk} sampleText={sampleText} /> : null}
          <div ref={text} />
          {writable && margin.form === null ? <MakeAction desk={desk} sheet={sheet} onMake={makeAction} /> : null}
        </div>
        {beside ? (
          <aside className="margin" aria-label="Actions found">{column}</aside>
        ) : null}
      </div>
      {beside ? null : (
        <details ref={drawer} className="margin-drawer">
          <summary>{countWords(countCards(margin.cards))}<span className="toggle">Actions</span></summary>
          <aside className="margin" aria-label="Actions found">{column}</aside>
        </details>
      )}
      {open === 'link' ? <LinkDialog desk={desk} onClose={close} /> : null}
      {open === 'exempt' ? <ExemptDialog desk={desk} onClose={close} /> : null}
      {open === 'help' ? <KeysHelp onClose={close} /> : null}
    </>
  )
}

/** Where nothing on the page has the focus (it has just been opened), the keys that lead to the cards lead there all the same. */
function useKeysFromAnywhere(desk: Desk): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
      if (step !== null && event.altKey && event.target === document.body && desk.around.toCard(step)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => { document.removeEventListener('keydown', press) }
  }, [desk])
}

/** Milliseconds for which news is gathered: a list is marked name by name, and the page need not be fetched for each. */
const newsWaits = 400

/** Tells the page, once each, that the session has ended, that a newer text stands, or that something was recorded meanwhile. */
function useHandOver(desk: Desk, { onSessionEnded, onNewGeneration, onNews }: Pick<MinutesEditorProps, 'onSessionEnded' | 'onNewGeneration' | 'onNews'>): void {
  const sessionEnded = useSession(desk.session, 'sessionEnded')
  const newGeneration = useSession(desk.session, 'newGeneration')
  const news = useSession(desk.session, 'news')
  const tell = useRef({ onSessionEnded, onNewGeneration, onNews })
  tell.current = { onSessionEnded, onNewGeneration, onNews }
  useEffect(() => { if (sessionEnded) tell.current.onSessionEnded?.() }, [sessionEnded])
  useEffect(() => { if (newGeneration) tell.current.onNewGeneration?.() }, [newGeneration])
  useEffect(() => {
    if (news === 0) return undefined
    const timer = setTimeout(() => tell.current.onNews?.(), newsWaits)
    return () => { clearTimeout(timer) }
  }, [news])
}

/** Ties what was kept to the words selected now, where its own are gone. */
function tieTo(card: MarginCard, desk: Desk, margin: Margin): void {
  const words = selectedWords(desk.editor.state)
  const kept = card.sort === 'reading' ? margin.whatToKeep(card.placed) : null
  if (card.sort === 'reading' && words && kept) desk.keepAt(card.placed, kept, words, words.sentence)
}
