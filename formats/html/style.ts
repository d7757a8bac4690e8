/** What inline styles, classes and addresses of a pasted page mean. Styles are read as words, never kept. */

/** Declarations of a style attribute by property, in small letters. */
export function declarations(style: string | undefined): Map<string, string> {
  const found = new Map<string, string>()
  for (const part of (style ?? '').split(';')) {
    const colon = part.indexOf(':')
    if (colon > 0) found.set(part.slice(0, colon).trim().toLowerCase(), part.slice(colon + 1).trim().toLowerCase())
  }
  return found
}

/** An address that may stay: web, mail or telephone; null for anything that could run or read something. */
export function safeHref(href: string | undefined): string | null {
  if (href === undefined) return null
  // Browsers ignore control characters and white space in a scheme: so does this test.
  const bare = href.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '')
  return /^(?:https?:\/\/|mailto:|tel:)[^\s]/i.test(bare) && bare.length <= 2000 ? bare : null
}

/** Elements whose content is no text of the page. */
export const silent = new Set([
  'script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'math', 'xml', 'select', 'option',
  'button', 'textarea', 'input', 'canvas', 'audio', 'video', 'map', 'datalist', 'applet', 'frameset', 'meta', 'link', 'base',
  // Words that were struck out of the text by a tracked change.
  'del',
])

/** Elements that hold the page's own furniture. */
export const chrome = new Set(['nav', 'footer', 'aside'])

/** Elements that begin and end a line. */
export const blocks = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure',
  'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre',
  'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'caption',
])

/** Level of heading an element stands for, 0 for none; Word names its own by class. */
export function headingLevel(tag: string, className: string | undefined): number {
  const own = /^h([1-6])$/.exec(tag)
  if (own) return Number(own[1])
  const word = /\bMso(?:Heading|Title)(\d)?/i.exec(className ?? '')
  return word ? Number(word[1] ?? 1) : 0
}

/** True for what the page itself does not show. */
export function isHidden(attributes: Record<string, string>, style: Map<string, string>): boolean {
  return 'hidden' in attributes || style.get('display') === 'none' || style.get('mso-hide') === 'all' || style.get('visibility') === 'hidden'
    || /\bmsocomanchor\b/i.test(attributes['class'] ?? '')
}
