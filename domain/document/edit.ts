import type { Block, Decision } from './nodes'

/** What a command wants written into a live draft; the host applies it after the commit, once per node id. */
export type DocumentEdit =
  | { type: 'insert-after'; nodeId: string | null; blocks: Block[] }
  | { type: 'replace-text'; nodeId: string; was: string; text: string }
  /** What was decided about readings elsewhere than in the editor (an import, the demo council). */
  | { type: 'decide'; decisions: Decision[] }
