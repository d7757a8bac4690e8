/** Names that stand beside, behind or below what they own: in the margin, at the end of a paragraph, in an action line of their own. */
import type { Scan } from '../due/scan'
import type { OutlineLine } from '../outline'
import type { FollowUpReading, Reading } from '../reading'
import type { ReadingList } from '../reading-list'
import { spanOf } from '../spans'
import { besideName } from '../speech/action'
import type { Duty, Frame } from '../speech/frame'
import { owns, statedAction } from './closing'

export class Beside {
  /** The last sentence of the discussion that could hold a promise, for a name in the margin beside it. */
  promised: { line: OutlineLine; frame: Frame } | null = null
  /** The last sentence of the discussion, whatever it says. */
  said: { line: OutlineLine; scan: Scan; part: { from: number; to: number } } | null = null

  /** @param make a follow-up of the discussion from a sentence and what is owed in it */
  constructor(private readonly found: ReadingList, private readonly make: (frame: Frame, duty: Duty) => FollowUpReading) {}

  /** A name at the end of a paragraph or sentence owes what was said just before, where nobody else was named; false where nothing there is to be done. */
  closedBy(owner: string, labelled: boolean, line: OutlineLine, cued: boolean): boolean {
    const above = this.found.all[this.found.all.length - 1]
    if (labelled && above && this.nearer(above, owner) && this.saidOwned(owner)) return true
    if (above?.followUp && above.where === 'discussion' && above.nodeId === line.id) {
      if (above.followUp.owner === null) owns(above.followUp, owner)
      return true
    }
    return (cued && this.promised?.line === line && this.besideOwned(owner)) || !labelled || (this.said?.line === line && this.saidOwned(owner))
  }

  /** "Clerk to progress.": it owes what was said just before, where that is owed and nobody else was named; false where it stands by itself. */
  takenBy(owner: string, line: OutlineLine, cued: boolean): boolean {
    const above = this.found.all[this.found.all.length - 1]
    const owed = above?.followUp && above.where === 'discussion' && above.nodeId === line.id ? above.followUp : null
    if (owed?.owner === null) owns(owed, owner)
    return owed !== null || (cued && this.promised?.line === line && this.besideOwned(owner))
  }

  /**
   * A name alone in an action line or in the margin: it owes what stands above it.
   * @param decided the line last read, where it was decided
   */
  ownedBy(owner: string, labelled: boolean, somebody: boolean, decided: string | null): void {
    const above = this.found.all[this.found.all.length - 1]
    if (labelled && above && this.nearer(above, owner) && this.saidOwned(owner)) return
    const { promised: beside, said } = this
    const near = said === null || above?.nodeId === said.line.id || above?.followUp?.owner === null
    if (above?.followUp && above.where === 'discussion' && near && (labelled || beside === null || above.nodeId === beside.line.id)) owns(above.followUp, owner)
    else if (above?.followUp && above.where === 'resolution' && above.nodeId === decided) {
      for (const { nodeId, followUp } of this.found.all) if (nodeId === decided && followUp?.owner === null) owns(followUp, owner)
    } else if (!(beside?.line === said?.line && this.besideOwned(owner)) && labelled && somebody) this.saidOwned(owner)
  }

  /** The sentence told last stands between a promise and the label, and names whom the label names: it is the action. */
  private nearer(above: Reading, owner: string): boolean {
    const { said } = this
    const first = said?.scan.tokens[said.part.from]
    if (!said || !first || above.nodeId !== said.line.id || above.span.end > first.start) return false
    const names = new Set(owner.toLowerCase().split(/[^\p{L}'’-]+/u).filter((word) => word.length > 2))
    for (let i = said.part.from; i < said.part.to; i += 1) if (said.scan.tokens[i]?.capital && names.has(said.scan.tokens[i]?.word ?? '')) return true
    return false
  }

  /** What was told last is an action, since a line or bracket says who acts. */
  private saidOwned(owner: string): boolean {
    if (!this.said) return false
    const { frame, duty } = statedAction(this.said.scan, this.said.part)
    const followUp = this.make(frame, duty)
    owns(followUp, owner)
    this.found.push(this.said.line, spanOf(frame), 'discussion', null, followUp, null)
    this.said = null
    return true
  }

  /** The sentence beside which a name stands is the action, though its words alone promise nothing. */
  private besideOwned(owner: string): boolean {
    const duty = this.promised ? besideName(this.promised.frame) : null
    if (!this.promised || !duty) return false
    const followUp = this.make(this.promised.frame, duty)
    owns(followUp, owner)
    this.found.push(this.promised.line, spanOf(this.promised.frame), 'discussion', null, followUp, null)
    return true
  }
}
