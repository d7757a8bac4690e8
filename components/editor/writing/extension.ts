/** The editor's own extension: keys as Word has them, ids, numbers, threads and other people's carets. */
import { Extension, type Extensions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { baseKeymap } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import { Plugin, type Command } from '@tiptap/pm/state'
import type { Begun } from '@/domain/document/begun'
import { minutesFragment } from '@/domain/document/schema'
import type { IsoDate } from '@/domain/language/reading'
import type { EditorSession } from '../collaboration/session'
import { exemptEdge } from '../exempt/edge'
import { idPlugin } from '../ids/id-plugin'
import { minutesKeys, toEdge } from '../keys/commands'
import { numberingPlugin } from '../plugins/numbering'
import { FindReplace } from '../find/extension'
import { MentionMenu } from '../menus/mention'
import { SlashMenu } from '../menus/slash'
import { PasteMinutes, type PasteResult } from '../paste/extension'
import type { EditorContext } from '../props'
import { schemaExtensions } from '../schema/extensions'
import { fieldBlocks } from './blocks-of-the-field'
import { caretFirst } from './caret-first'
import { cursorsPlugin } from './cursors'
import { toggle } from './marks'
import { ownCaret } from './own-caret'
import { threadsPlugin } from './threads'
import { whyPlugin } from './why-words'

/** What keys ask of the desk around the text. Each says whether it did something. */
export interface DeskKeys {
  undo(): boolean
  redo(): boolean
  /** The reading after (1) or before (-1) the caret. */
  toCard(step: 1 | -1): boolean
  makeAction(): boolean
  find(replace: boolean): boolean
  link(): boolean
  exempt(): boolean
  help(): boolean
  pressThread(name: string): void
  pasted(result: PasteResult): void
}

export interface WritingOptions {
  context: EditorContext
  meetingDate: IsoDate
  firstNumber: number | null
  begun: Begun | null
  duplicates: () => ReadonlySet<string>
  /** Asked at each key: what stands around the text comes and goes. */
  keys: () => DeskKeys
}

const done = (deed: () => boolean): Command => () => deed()

/** Keys beside those of the blocks. */
export const deskKeymap = (keys: () => DeskKeys): Record<string, Command> => ({
  'Mod-z': done(() => keys().undo()),
  'Mod-y': done(() => keys().redo()),
  'Shift-Mod-z': done(() => keys().redo()),
  'Mod-b': toggle('bold'),
  'Mod-i': toggle('italic'),
  'Mod-k': done(() => keys().link()),
  'Mod-f': done(() => keys().find(false)),
  'Mod-h': done(() => keys().find(true)),
  'Alt-ArrowDown': done(() => keys().toCard(1)),
  'Alt-ArrowUp': done(() => keys().toCard(-1)),
  'Alt-Enter': done(() => keys().makeAction()),
  'Mod-Alt-e': done(() => keys().exempt()),
  'Mod-Home': toEdge('start'),
  'Mod-End': toEdge('end'),
  'Mod-/': done(() => keys().help()),
  ...Object.fromEntries(fieldBlocks.map(({ key, command }) => [key, command])),
})

/** Escape, then Tab, leaves the text: nobody is kept in by keys. */
function wayOut(): Plugin {
  let leaving = false
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (_view, event) => {
          const leave = leaving && event.key === 'Tab'
          if (event.key !== 'Shift') leaving = event.key === 'Escape'
          // Said to be dealt with, yet not prevented: the browser moves the focus on.
          return leave
        },
        blur: () => { leaving = false; return false },
      },
    },
  })
}

/** All that the minutes are written with, in the order in which keys are asked. */
export function writingExtensions(session: EditorSession, options: WritingOptions): Extensions {
  const writing = Extension.create({
    name: 'minutesWriting',
    // After menus and paste, which take Enter and the arrows while they are open.
    priority: 50,
    addProseMirrorPlugins: () => [
      keymap(deskKeymap(options.keys)),
      keymap(minutesKeys),
      keymap(baseKeymap),
      idPlugin({ duplicates: options.duplicates }),
      numberingPlugin(options.firstNumber),
      ownCaret(),
      exemptEdge(),
      threadsPlugin((name) => { options.keys().pressThread(name) }),
      whyPlugin(),
      ...[cursorsPlugin(session.provider)].filter((plugin) => plugin !== null),
    ],
  })
  const first = Extension.create({ name: 'beforeAllKeys', priority: 1_100, addProseMirrorPlugins: () => [caretFirst(), wayOut()] })
  // Undo is asked of the desk, which knows of decisions too.
  const collaboration = Collaboration.extend({ addKeyboardShortcuts: () => ({}) }).configure({ document: session.doc, field: minutesFragment })
  const paste = PasteMinutes.configure({ meetingDate: () => options.meetingDate, firstNumber: () => options.firstNumber, begun: () => options.begun, onPasted: (result) => { options.keys().pasted(result) } })
  const mention = MentionMenu.configure({ context: () => options.context })
  return [...schemaExtensions(), collaboration, first, paste, SlashMenu, mention, FindReplace, writing]
}
