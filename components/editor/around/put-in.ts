import type { Desk } from '../desk'

/** Puts a text in as if it had been pasted: the same way, with the same undo. */
export function putIn(desk: Desk, text: string): void {
  const { view } = desk.editor
  view.focus()
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  view.pasteText(text, new ClipboardEvent('paste', { clipboardData }))
}
