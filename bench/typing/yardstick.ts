/** What the editor is measured against: StarterKit with Collaboration as Tiptap's manual sets them up, the same text, alone. */
import '@/app/tokens.css'
import { Editor, type JSONContent } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import StarterKit from '@tiptap/starter-kit'
import { Doc } from 'yjs'
import { longMinutes, measuredWords } from './text'
import { startMeter } from './meter'

const content = longMinutes(measuredWords).content.map((block): JSONContent => {
  if (block.type === 'table') throw new Error('StarterKit has no tables')
  return { ...(block.type === 'minute' ? { type: 'heading', attrs: { level: 2 } } : { type: 'paragraph' }), content: block.content ?? [] }
})

startMeter()
const element = document.body.appendChild(document.createElement('div'))
element.style.cssText = 'max-width: 700px; margin: auto; font: 18px/1.6 serif'
const editor = new Editor({ element, extensions: [StarterKit.configure({ undoRedo: false }), Collaboration.configure({ document: new Doc() })] })
editor.commands.setContent({ type: 'doc', content })
