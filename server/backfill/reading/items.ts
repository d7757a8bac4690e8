import type { Outline, OutlineItem } from '@/domain/language/outline'

/** The items of old minutes; what stands before the first is read as one without a heading, for minutes that print none. */
export function itemsOf({ items, preamble }: Outline): OutlineItem[] {
  return preamble.length === 0 ? items : [{ id: 'before', number: null, title: '', lines: preamble }, ...items]
}
