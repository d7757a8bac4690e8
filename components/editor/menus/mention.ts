/** `@` completes people, posts and bodies. What is chosen becomes plain text: names are words of the minutes. */
import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion } from '@tiptap/suggestion'
import type { EditorContext } from '../props'
import { matching } from './matching'
import { placed, popup, type Choice } from './popup'
import { openedByTyping } from './typed'

interface Named extends Choice { names: readonly string[] }

const most = 8
/** A name has few words: what is longer is a sentence that happens to hold an @. */
const longestName = 60

/** What `@` offers, people first, posts and bodies by all the names they go by. */
export function namesOf({ people, offices, body, bodies }: EditorContext): Named[] {
  const all = bodies.some((one) => one.id === body.id) ? bodies : [{ id: body.id, name: body.name }, ...bodies]
  return [
    ...people.map((person) => ({ key: `person ${person.id}`, words: person.name, hint: person.office, names: [person.name, surname(person.name)] })),
    ...offices.map((office) => ({ key: `office ${office.id}`, words: office.name, hint: office.holder ?? 'vacant', names: [office.name, ...(office.otherNames ?? [])] })),
    ...all.map((one) => ({ key: `body ${one.id}`, words: one.name, hint: null, names: [one.name, ...('otherNames' in one ? one.otherNames ?? [] : [])] })),
  ]
}

const surname = (name: string): string => name.split(' ').at(-1) ?? name

export const MentionMenu = Extension.create<{ context: () => EditorContext | null }>({
  name: 'mentionMenu',

  addOptions: () => ({ context: () => null }),

  addProseMirrorPlugins() {
    const key = new PluginKey('minutes-mention')
    const { context } = this.options
    return [Suggestion<Named, Named>({
      editor: this.editor,
      pluginKey: key,
      char: '@',
      allowSpaces: true,
      allowedPrefixes: [' ', '(', '\u00a0', ',', '/', '–', '“'],
      decorationClass: 'completing',
      shouldShow: openedByTyping(key),
      items: ({ query }) => {
        const given = context()
        if (!given || query.startsWith(' ') || query.length > longestName) return []
        return matching(namesOf(given), query, ({ names }) => names).slice(0, most)
      },
      command: ({ editor, range, props }) => {
        editor.view.dispatch(editor.state.tr.insertText(props.words, range.from, range.to).scrollIntoView())
        editor.view.focus()
      },
      floatingUi: placed,
      render: popup('People, posts and bodies', key),
    })]
  },
})
