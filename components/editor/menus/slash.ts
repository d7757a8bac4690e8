/** `/` at the start of a line or after a space offers every block of the field. */
import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion } from '@tiptap/suggestion'
import { kindsFor, putKind, type Kind } from './kinds'
import { matching } from './matching'
import { placed, popup } from './popup'
import { openedByTyping } from './typed'

export const SlashMenu = Extension.create({
  name: 'slashMenu',

  addProseMirrorPlugins() {
    const key = new PluginKey('minutes-slash')
    return [Suggestion<Kind, Kind>({
      editor: this.editor,
      pluginKey: key,
      char: '/',
      allowedPrefixes: [' ', '\u00a0'],
      decorationClass: 'completing',
      shouldShow: openedByTyping(key),
      items: ({ query, editor }) => matching(kindsFor(editor.state), query, ({ words, also }) => [words, ...also]),
      command: ({ editor, range, props }) => {
        putKind(props, range)(editor.state, (transaction) => { editor.view.dispatch(transaction) })
        editor.view.focus()
      },
      floatingUi: placed,
      render: popup('What to put in', key),
    })]
  },
})
