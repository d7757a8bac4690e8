/** The pieces a mail is made of. One list of parts gives both the HTML and the text, so that neither says more. */
import { dark, light, sans, serif, type Colour } from './look'

export type Part =
  | { part: 'paragraph'; words: Inline[]; size?: 'small' | 'quiet' }
  | { part: 'quote'; words: string }
  | { part: 'heading'; words: string }
  | { part: 'button'; words: string; url: string }
  | { part: 'list'; items: Inline[][] }
  | { part: 'line' }

/** Plain words, strong words, or a link. */
export type Inline = string | { strong: string } | { words: string; url: string }

/** A paragraph of plain words. */
export const say = (...words: Inline[]): Part => ({ part: 'paragraph', words })
/** Small and quiet: what one may want to know. */
export const aside = (...words: Inline[]): Part => ({ part: 'paragraph', words, size: 'quiet' })

export interface MailContent {
  subject: string
  text: string
  html: string
}

/** Replaces what HTML reads as its own, in text and in attribute values. */
export function escapeHtml(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')
}

const inlineHtml = (one: Inline): string => {
  if (typeof one === 'string') return escapeHtml(one)
  if ('strong' in one) return `<strong>${escapeHtml(one.strong)}</strong>`
  return `<a href="${escapeHtml(one.url)}" style="color:${light.accent}">${escapeHtml(one.words)}</a>`
}

const inlineText = (one: Inline): string => {
  if (typeof one === 'string') return one
  return 'strong' in one ? one.strong : `${one.words} (${one.url})`
}

const paragraph = 'margin:0 0 14px'

function partHtml(part: Part): string {
  switch (part.part) {
    case 'paragraph': {
      const small = part.size ? ';font-size:14px' : ''
      const quiet = part.size === 'quiet' ? `;color:${light['ink-3']}` : ''
      return `<p${quiet ? ' class="quiet"' : ''} style="${paragraph}${small}${quiet}">${part.words.map(inlineHtml).join('')}</p>`
    }
    case 'quote':
      return `<blockquote style="margin:16px 0;border-left:3px solid ${light.accent};padding-left:16px;font:18px/1.5 ${escapeHtml(serif)}">${escapeHtml(part.words)}</blockquote>`
    case 'heading':
      return `<h2 style="font-size:17px;line-height:1.3;margin:22px 0 10px">${escapeHtml(part.words)}</h2>`
    case 'button':
      return `<p style="${paragraph}"><a class="button" href="${escapeHtml(part.url)}" style="display:inline-block;background:${light.accent};color:${light['accent-ink']};font-weight:600;font-size:15px;line-height:1;padding:14px 18px;border-radius:8px;text-decoration:none">${escapeHtml(part.words)}</a></p>`
    case 'list':
      return `<ul style="margin:0 0 14px;padding-left:20px">${part.items.map((item) => `<li style="margin:0 0 8px">${item.map(inlineHtml).join('')}</li>`).join('')}</ul>`
    case 'line':
      return `<hr style="border:0;border-top:1px solid ${light.line};margin:22px 0">`
  }
}

function partText(part: Part): string {
  switch (part.part) {
    case 'paragraph': return wrap(part.words.map(inlineText).join(''))
    case 'quote': return part.words.split('\n').map((line) => wrap(line, '   ')).join('\n')
    case 'heading': return `${part.words}\n${'-'.repeat(Math.min(part.words.length, 72))}`
    case 'button': return `${part.words}:\n${part.url}`
    case 'list': return part.items.map((item) => wrap(item.map(inlineText).join(''), '  ').replace(/^ /, '-')).join('\n')
    case 'line': return '* * *'
  }
}

/** Breaks lines at 72 characters between words; addresses, and what no-break spaces hold together, stay whole (RFC 5322, 2.1.1 asks for at most 78). */
export function wrap(words: string, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(/[ \t\r\n]+/).filter(Boolean)) {
    if (line && line.length + word.length + 1 > 72 - indent.length) {
      lines.push(indent + line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, indent + line].join('\n').replaceAll('\u00a0', ' ')
}

/** For programs that show mails in the dark. Their colours stand in full: such programs know no custom properties. */
const night = (() => {
  const rule = (where: string, property: string, colour: Colour) => `${where}{${property}:${dark[colour] ?? light[colour]}!important}`
  return `@media (prefers-color-scheme:dark){${[
    rule('body', 'background', 'paper'), rule('body', 'color', 'ink'), rule('.card', 'background', 'surface'), rule('.card', 'border-color', 'line'), rule('.quiet', 'color', 'ink-3'),
    rule('blockquote', 'border-color', 'accent'), rule('a', 'color', 'accent'), rule('a.button', 'background', 'accent'), rule('a.button', 'color', 'accent-ink'), rule('hr', 'border-color', 'line'),
  ].join('')}}`
})()

/** Lays the parts out as a letter on a card, and as plain text. */
export function compose(subject: string, parts: readonly Part[]): MailContent {
  const body = parts.map(partHtml).join('\n')
  const html = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title><style>${night}@media (max-width:480px){.card{padding:20px 18px!important}}</style></head>
<body style="margin:0;padding:24px 12px;background:${light.paper};color:${light.ink};font:16px/1.5 ${escapeHtml(sans)};overflow-wrap:anywhere">
<div class="card" style="max-width:540px;margin:0 auto;padding:28px 30px;background:${light.surface};border:1px solid ${light.line};border-radius:12px">
${body}
</div></body></html>`
  return { subject, html, text: `${parts.map(partText).join('\n\n')}\n` }
}
