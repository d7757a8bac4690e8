/** The post of an officer as a line of the attendance prints it, without the name. */

/**
 * "Service Manager (Fostering)" of "Dee Walsh (Service Manager (Fostering))", "Dee Walsh, Service Manager (Fostering)" or
 * "Dee Walsh – Service Manager (Fostering)"; what the line notes of coming and going stays. "An officer" where no post is
 * printed.
 */
export function officersPost(line: string): string {
  const { rest, notes } = withoutNotes(line.trim())
  const comma = /^[^(,]*,\s*(.+)$/.exec(rest)?.[1] ?? /^[^(]*?\s[-–—]\s+(.+)$/.exec(rest)?.[1]
  const bracket = /^[^(]*\((.+)\)$/.exec(rest)?.[1]
  return [(comma ?? bracket ?? '').trim() || 'An officer', ...notes].join(' ')
}

/** Takes brackets that begin with a small letter or a figure off the end: "(left at item 6)". */
function withoutNotes(line: string): { rest: string; notes: string[] } {
  const notes: string[] = []
  let rest = line
  for (let note = /\s*(\([^\p{Lu}()][^()]*\))$/u.exec(rest); note; note = /\s*(\([^\p{Lu}()][^()]*\))$/u.exec(rest)) {
    notes.unshift(note[1] ?? '')
    rest = rest.slice(0, note.index)
  }
  return { rest, notes }
}
