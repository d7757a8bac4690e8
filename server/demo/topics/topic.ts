/**
 * One piece of business as it may come to a committee. `promises` are undertakings made in the discussion, `decisions`
 * what was resolved (each after "That"). In all of its texts stand for what differs from one time to the next:
 * "{body}" what the committee calls itself in running text; "{nine|eleven}" the first, second ... time that it comes;
 * "{date+40}" a working day about so many days after the meeting.
 */
export interface Topic {
  title: string
  purpose: string
  /** Key of the post that presents it. */
  presenter: string
  /** Months (1 to 12) in which it comes; any where left out. */
  months?: number[]
  /** It comes once and not again. */
  once?: true
  /** Only in the first or second of the demo's municipal years. */
  year?: 1 | 2
  story: string[]
  points: string[]
  promises: string[]
  decisions: string[]
}
