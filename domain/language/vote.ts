const unanimous = /\b(?:unanimous(?:ly)?|nem\.? ?con)\b/i
const counted = /\(?\b(?:for|in favour)\b\s*[-–:]?\s*\d+[^.;]{0,60}\b(?:against|abst\w*)\b\s*[-–:]?\s*\d+\)?|\b\d+ votes? (?:for|in favour)[^.;]{0,50}\d+ (?:votes? )?against\b|\bon the casting vote of the chair\w*/i

/** How a resolution was voted, where its words say so: "unanimous", or the count as it stands. */
export function voteIn(text: string, leadIn: string | null): string | null {
  const words = text.slice(0, 2000)
  const count = counted.exec(words)
  if (count) return count[0].replace(/^\(|\)$/g, '')
  return unanimous.test(words) || (leadIn !== null && unanimous.test(leadIn.slice(0, 400))) ? 'unanimous' : null
}

/** True where the thing is decided in another form than it was put. */
export function amendedIn(text: string): boolean {
  return /\bas (?:now )?(?:amended|revised)\b|\bsubject to (?:the )?(?:following )?(?:above )?amendments?\b/i.test(text.slice(0, 2000))
}
