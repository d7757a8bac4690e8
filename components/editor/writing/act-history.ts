/**
 * One Ctrl+Z for two kinds of deed. Typing is undone by Yjs; a keep or a dismissal is taken back by an entry that
 * revokes it. Which comes next is told by how much typing lay on the undo stack when the act was done.
 */
interface Placed<Act> { act: Act; depth: number }

export class ActHistory<Act> {
  private done: Placed<Act>[] = []
  private undone: Placed<Act>[] = []

  /** @param depth length of the stack of typing to undo, at the time of the act */
  add(act: Act, depth: number): void {
    this.done.push({ act, depth })
    this.undone = []
  }

  /** Something was typed: what had been taken back cannot be done again. */
  typed(): void { this.undone = [] }

  /** The act that is to be taken back now, null where typing is newer. @param depth of typing to undo */
  nextUndo(depth: number): Act | null {
    const last = this.done.at(-1)
    return last && depth <= last.depth ? last.act : null
  }

  /** The act that is to be done again now. @param depth of typing to redo */
  nextRedo(depth: number): Act | null {
    const last = this.undone.at(-1)
    return last && depth <= last.depth ? last.act : null
  }

  /** Moves the last act to what can be done again, as what `again` says. @param depth of typing to redo */
  takeBack(again: Act, depth: number): void {
    this.done.pop()
    this.undone.push({ act: again, depth })
  }

  /** Moves the last act taken back to what can be undone. @param depth of typing to undo */
  doAgain(again: Act, depth: number): void {
    this.undone.pop()
    this.done.push({ act: again, depth })
  }

  get canUndo(): boolean { return this.done.length > 0 }
  get canRedo(): boolean { return this.undone.length > 0 }
}
