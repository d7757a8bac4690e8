/** Other people's carets, each with its name. */
import type { Plugin } from '@tiptap/pm/state'
import { yCursorPlugin } from '@tiptap/y-tiptap'
import type { HocuspocusProvider } from '@hocuspocus/provider'

interface Person { name?: string; color?: string }

function caret({ name, color }: Person): HTMLElement {
  const bar = document.createElement('span')
  bar.className = 'other-caret'
  bar.style.setProperty('--person', color ?? '')
  const flag = document.createElement('span')
  flag.className = 'other-name'
  // One name is enough beside a caret; the header has it whole.
  flag.textContent = (name ?? '').split(' ')[0] ?? ''
  // Word joiners keep the caret from taking a line of its own.
  bar.append('\u2060', flag, '\u2060')
  return bar
}

export function cursorsPlugin(provider: HocuspocusProvider): Plugin | null {
  if (!provider.awareness) return null
  return yCursorPlugin(provider.awareness, {
    cursorBuilder: caret,
    selectionBuilder: ({ color }: Person) => ({ class: 'other-selection', style: `--person: ${color ?? ''}` }),
  }) as Plugin
}
