/**
 * One piece of business as it may come to a committee. "{body}" stands for what the committee calls itself in running
 * text. `promises` are undertakings made in the discussion, `decisions` what was resolved (each after "That").
 */
export interface Topic {
  title: string
  purpose: string
  /** Key of the post that presents it. */
  presenter: string
  story: string[]
  points: string[]
  promises: string[]
  decisions: string[]
}
