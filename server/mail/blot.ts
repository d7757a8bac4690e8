/** Takes the links that open something out of a mail, for whoever reads it but is not its addressee. */
const opening = /\/(answer\/|sign-in\/link\?)[^\s"'<>)\]]+/g

/** Owners' links and sign-in links are blotted out; all else stays. */
export const blotLinks = (words: string): string => words.replace(opening, (_whole, path: string) => `/${path.replace(/[/?]$/, '')}/…`)
