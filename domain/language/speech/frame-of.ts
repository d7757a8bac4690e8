import type { Scan } from '../due/scan'
import { parse } from '../grammar/parse'
import type { Frame } from './frame'

/** A sentence with its predicates. @param decision it is decided, so that bare verbs are deeds */
export function frameOf(scan: Scan, from: number, to: number, decision: boolean): Frame {
  return { scan, tokens: scan.tokens, from, to, predicates: parse(scan.tokens, from, to, { decision }) }
}
