/** The end of the record: "CHAIRMAN", "Signed ........ Date ........", the date under it. */
import type { SourceLine } from './blocks'

const role = /^(?:signed\s*(?:by\s*)?(?:the\s*)?[:.…_\s-]*)?(?:the\s+)?(?:chair(?:man|woman|person)?|presiding (?:member|officer|councillor)|convener|town mayor|mayor|provost|cathaoirleach|leader of the council)\b(?: of the (?:meeting|council|committee|board|panel))?[\s.…_:-]*(?:(?:date|dated)?[\s.…_:-]*(?:\d{1,2}.{0,20}\d{4})?)[\s.…_:-]*$/i
const byName = /^[-–—]\s*(?:(?:councillor|cllr|mr|mrs|ms|dr|provost|alderman)\.?\s+)?[\p{L}’'. -]{3,50},\s*(?:the\s+)?(?:convener|vice-convener|chair(?:man|woman|person)?|provost|mayor|leader)\.?$/iu
const signed = /^(?:signed|signature)\b(?:\s+as a (?:true|correct)[^.]{0,40})?[\s.…_:(),-]*(?:by\b|as\b|\(?chair(?:man|woman|person)?\)?|date|dated|[.…_\s:(),-]|\d)*$/i
const dated = /^(?:date|dated)\b\s*(?:this)?[\s.:…_/-]*(?:.{0,30})$/i
const bareDate = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z][a-z]{2,8}\.?,?\s+\d{4}\.?$/
const leader = /^[.…_\s-]{6,}$/

/** Indexes of the lines that make up the signature, in order; empty where there is none. Looks at the last lines only. */
export function findSignature(lines: SourceLine[]): number[] {
  const from = Math.max(0, lines.length - 14)
  const found: number[] = []
  for (let i = lines.length - 1; i >= from; i--) {
    const text = lines[i]?.rich.text ?? ''
    if (text.length <= 120 && (role.test(text) || byName.test(text) || signed.test(text))) found.unshift(i)
  }
  if (found.length === 0) return []
  const first = found[0] ?? 0
  const set = new Set(found)
  const near = (i: number): boolean => set.has(i - 1) || set.has(i + 1)
  for (let i = first - 1; i < lines.length; i++) {
    const text = lines[i]?.rich.text ?? ''
    if (i >= 0 && near(i) && (dated.test(text) || bareDate.test(text) || leader.test(text))) set.add(i)
  }
  return [...set].sort((a, b) => a - b)
}

/** The office that signs, in the text's words ("CHAIRMAN"), or "Chair" where only "Signed" stands. */
export function signatory(text: string): string {
  return /chair(?:man|woman|person)?|presiding (?:member|officer|councillor)|convener|town mayor|mayor|provost|cathaoirleach/i.exec(text)?.[0] ?? 'Chair'
}
