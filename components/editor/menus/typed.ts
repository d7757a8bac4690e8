/** When a list opens: by typing here, never by a caret that passes or by what another person writes. */
import type { PluginKey, Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/core'
import { cameFromElsewhere } from '../ids/id-plugin'

export const openedByTyping = (key: PluginKey) => ({ editor, transaction }: { editor: Editor; transaction: Transaction }): boolean => {
  const open = (key.getState(editor.state) as { active: boolean } | undefined)?.active === true
  return open || (transaction.docChanged && !cameFromElsewhere(transaction) && transaction.getMeta('uiEvent') !== 'paste')
}
