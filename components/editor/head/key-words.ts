/** Keys as people read them. On a Mac the command key stands for Control. */
const mac = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)

const names: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', Alt: 'Alt', Shift: 'Shift', Enter: 'Enter', Escape: 'Esc' }

/** "Mod-Alt-1" as "Ctrl+Alt+1" or "⌘ ⌥ 1". */
export function keyWords(key: string): string {
  const apple = mac()
  const parts = key.split('-').map((part) => {
    if (part === 'Mod') return apple ? '⌘' : 'Ctrl'
    if (part === 'Alt' && apple) return '⌥'
    return names[part] ?? (part.length === 1 ? part.toUpperCase() : part)
  })
  return parts.join(apple ? ' ' : '+')
}

/** As `aria-keyshortcuts` wants it: "Control+Alt+1". */
export function spokenKey(key: string): string {
  return key.split('-').map((part) => (part === 'Mod' ? (mac() ? 'Meta' : 'Control') : part)).join('+')
}
