/** Other people's carets, each with its name. */
import { Plugin } from '@tiptap/pm/state'
import { yCursorPlugin } from '@tiptap/y-tiptap'
import type { HocuspocusProvider } from '@hocuspocus/provider'

type Awareness = NonNullable<HocuspocusProvider['awareness']>
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
  return shownToOthersOnly(provider.awareness, yCursorPlugin(provider.awareness, {
    cursorBuilder: caret,
    selectionBuilder: ({ color }: Person) => ({ class: 'other-selection', style: `--person: ${color ?? ''}` }),
  }) as Plugin)
}

/** To say where one's own caret stands means a walk over all blocks: it is done only while somebody is there to see it. */
function shownToOthersOnly(awareness: Awareness, cursors: Plugin): Plugin {
  return new Plugin({
    ...cursors.spec,
    view: (view) => {
      const shown = cursors.spec.view?.(view)
      const alone = () => awareness.getStates().size < 2
      const joined = ({ added }: { added: number[] }) => { if (added.length > 0 && !alone()) shown?.update?.(view, view.state) }
      awareness.on('change', joined)
      return {
        update: (now, before) => { if (!alone()) shown?.update?.(now, before) },
        destroy: () => {
          awareness.off('change', joined)
          shown?.destroy?.()
        },
      }
    },
  })
}
