/** Reasons as one short sentence: what one of them says already is not said again by another. Pure. */

const named = /^the text names (.+)$/
const known = /^“(.+?)” is (.+)$/
const ownMeeting = /^(“.+”): a meeting of this body$/
const bare = (words: string): string => words.replace(/^the /i, '').toLowerCase()

/** @param reasons each by itself, in their order: those of the text, then those of the calendar */
export function inShort(reasons: readonly string[]): string[] {
  const who = reasons.flatMap((reason) => known.exec(reason)?.[1] ?? [])
  const out: string[] = []
  for (const reason of reasons) {
    const alone = named.exec(reason)?.[1]
    if (alone !== undefined && who.some((name) => bare(name) === bare(alone))) continue
    const at = out.findIndex((before) => continues(before, reason))
    if (at >= 0) { out[at] = `${quotedPart(out[at] ?? '')}: ${reason}`; continue }
    out.push(withoutPost(reason))
  }
  return out.map((reason) => ownMeeting.exec(reason)?.[1] ?? reason)
}

/** "“Head of Finance” is Ola Bright, Head of Finance": the post is in the quotation. */
function withoutPost(reason: string): string {
  const [, quoted = '', is = ''] = known.exec(reason) ?? []
  return is.toLowerCase().endsWith(`, ${bare(quoted)}`) ? `“${quoted}” is ${is.slice(0, -bare(quoted).length - 2)}` : reason
}

const quotedPart = (reason: string): string => /^“.+?”/.exec(reason)?.[0] ?? reason

/** True where the calendar says on what the text's reason begins: "every three months", "a meeting of this body". */
function continues(before: string, reason: string): boolean {
  if (ownMeeting.test(before)) return /^the .+ next meets on /.test(reason)
  const said = /^“.+?”: (.+)$/.exec(before)?.[1]
  return said !== undefined && reason.startsWith(`${said}, `)
}
