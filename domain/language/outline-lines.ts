import type { Outline, OutlineLine } from './outline'

/** All lines of an outline in their order, those before the first item included. */
export function outlineLines(outline: Outline): OutlineLine[] {
  return [...outline.preamble, ...outline.items.flatMap(({ lines }) => lines)]
}
