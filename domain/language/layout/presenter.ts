/** Who presents an item, and what the agenda says it is for. */

/** "Jane Doe, Head of Finance": a short line with a name and a post, and no sentence. */
export function isPresenter(text: string): boolean {
  if (text.length > 140 || /[.:;?]$/.test(text)) return false
  if (/^(?:presented by|presenter|report author|lead officer|contact(?: officer)?)\b\s*:?/i.test(text)) return true
  return /^(?:(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'.-]*){1,3}(?:, | [-–] | \().+/u.test(text)
    && /\b(?:officer|director|head|manager|service|lead|leader|council|team|chief|clerk|solicitor|adviser|advisor|consultant|representative|member|chair|trust|police|lcc|nhs)\b/i.test(text)
}

/** "Cllr Ash, Chair of the Panel, to present its report.": what the agenda has somebody do. */
const presents = /^(?:(?:The )?\p{Lu}[\p{L}’'.-]*)(?: [\p{L}’'&.-]+){0,12}?(?:, [\p{L} ’'&-]{3,80},?)? to (?:present|introduce|outline|deliver) (?:the|a|an|his|her|their|its)\b[^;]{3,160}$/u

/** "To consider the report of ...", "Report of the Clerk": what an item is for. */
export const isPurpose = (text: string): boolean => text.length <= 700
  && (presents.test(text) && !/\b(?:next|back|future)\b/.test(text) || /^\(?(?:to|for members to|the committee (?:is|are|will be) asked|members (?:are|will be) (?:asked|requested|invited|reminded)|report (?:of|by)|(?:verbal |oral |joint )?(?:report|update|presentation) (?:of|by|from))\b/i.test(text))

/** "Members are asked to declare ...": the agenda's own words over the next item. */
export const asksThosePresent = /^(?:all )?(?:members|councillors|those present|attendees)\b[^.;:]{0,40}\b(?:is|are) (?:requested|asked|invited|reminded) to\b/i
