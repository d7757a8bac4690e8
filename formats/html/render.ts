/**
 * The minutes as semantic HTML for public pages and print: real headings, nested lists, tables; no script, no style.
 * Classes: `minutes-title`, `attendance`, `minute`, `number`, `purpose`, `presenter`, `points`, `marker`, `decision`,
 * `lead-in`, `resolution`, `action`, `vote`, `signature`, `record-link`, `own-link`.
 */
import { drawnMarkers, minuteNumbers } from '@/domain/document/numbering'
import type { Block, Inline, ListStyle, MinutesDocument, Table, TextBlock } from '@/domain/document/nodes'
import { escapeHtml } from './escape'
import { safeHref } from './style'

export interface HtmlOptions {
  /** Number of the first minute; null draws none. */
  firstNumber: number | null
  /** Address of a minute, resolution, point, paragraph or action, with the words of its link ("What became of it"), or null for no link. */
  linkFor?: (nodeId: string) => string | { href: string; text: string } | null
  /** Lasting address of a resolution, for a small mark behind it; null for none. */
  ownLinkFor?: (nodeId: string) => string | null
  /** Level of the document's own heading, 1 unless the page has one above it. */
  headingLevel?: 1 | 2
}

interface Context extends HtmlOptions { numbers: Map<string, string>; markers: Map<string, string>; top: number }

/**
 * HTML of a document. Give it what `publicView` made for everybody who may not see exempt text: it renders what it
 * gets. All text and attributes are escaped; links that are not web, mail or telephone lose their address.
 */
export function documentToHtml(document: MinutesDocument, options: HtmlOptions): string {
  const context: Context = {
    ...options, numbers: minuteNumbers(document, options.firstNumber), markers: drawnMarkers(document), top: options.headingLevel ?? 1,
  }
  const out: string[] = []
  let open = false
  const content = document.content
  for (let i = 0; i < content.length; i++) {
    const block = content[i]
    if (!block) continue
    if (block.type === 'minute') {
      if (open) out.push('</section>')
      open = true
      out.push(`<section class="minute" id="${escapeHtml(block.attrs.id)}">${minuteHeading(block, context)}`)
      continue
    }
    if (block.type === 'signature' && open) { out.push('</section>'); open = false }
    const end = runEnd(content, i)
    out.push(runHtml(content.slice(i, end), i === 0 || !content.slice(0, i).some((b) => b.type === 'title'), context))
    i = end - 1
  }
  if (open) out.push('</section>')
  return out.join('\n')
}

const kinds: Partial<Record<Block['type'], string>> = { attendee: 'attendee', point: 'point', leadIn: 'decision', resolution: 'decision' }

/** Index after the last block that is rendered together with the one at `i`. */
function runEnd(content: Block[], i: number): number {
  const first = content[i]
  const kind = first ? kinds[first.type] : undefined
  let end = i + 1
  if (kind === undefined) return end
  while (end < content.length) {
    const next = content[end]
    if (!next || kinds[next.type] !== kind || next.type === 'leadIn') break
    end++
  }
  return end
}

function runHtml(run: Block[], firstTitle: boolean, context: Context): string {
  const block = run[0]
  if (!block) return ''
  switch (block.type) {
    case 'attendee': return `<ul class="attendance">${run.map((b) => `<li>${content(b)}</li>`).join('')}</ul>`
    case 'point': return nested(run, context, 'points')
    case 'leadIn': return `<div class="decision"><p class="lead-in">${content(block)}</p>${run.length > 1 ? decisions(run.slice(1), context) : ''}</div>`
    case 'resolution': return `<div class="decision">${decisions(run, context)}</div>`
    case 'title': return firstTitle ? heading(context.top, content(block)) : `<p class="minutes-title">${content(block)}</p>`
    case 'attendanceHeading': return heading(context.top + 1, content(block), ' class="attendance-heading"')
    case 'subheading': return heading(context.top + 2, content(block))
    case 'table': return tableHtml(block, context)
    case 'paragraph': return `<p${anchor(block.attrs.id, context)}>${content(block)}${link(block.attrs.id, context)}</p>`
    default: return `<p class="${classes[block.type] ?? 'text'}"${anchor(block.attrs.id, context)}>${content(block)}${link(block.attrs.id, context)}</p>`
  }
}

const classes: Partial<Record<Block['type'], string>> = { purpose: 'purpose', presenter: 'presenter', action: 'action', vote: 'vote', signature: 'signature' }

const heading = (level: number, html: string, attributes = ''): string => `<h${String(level)}${attributes}>${html}</h${String(level)}>`

function minuteHeading(block: TextBlock, context: Context): string {
  const number = context.numbers.get(block.attrs.id)
  const shown = number === undefined ? '' : `<span class="number">${escapeHtml(number)}</span> `
  return heading(context.top + 1, shown + content(block)) + link(block.attrs.id, context)
}

function decisions(run: Block[], context: Context): string {
  if (run.every((b) => !context.markers.has(b.attrs.id))) {
    return run.map((b) => `<p class="resolution" id="${escapeHtml(b.attrs.id)}">${content(b)}${link(b.attrs.id, context)}${ownLink(b, context)}</p>`).join('')
  }
  return nested(run, context, 'resolutions')
}

/** A flat run with levels as nested lists; an entry that jumps a level counts as one deeper. */
function nested(run: Block[], context: Context, className: string): string {
  let html = ''
  const open: { level: number; tag: string }[] = []
  for (const block of run) {
    if (block.type !== 'point' && block.type !== 'resolution') continue
    const { level } = block.attrs
    while (open.length > 0 && level < (open.at(-1)?.level ?? 0)) html += `</li></${open.pop()?.tag ?? 'ul'}>`
    const tag = tagOf(block)
    const same = open.length > 0 && level === open.at(-1)?.level
    if (same && open.at(-1)?.tag === tag) html += '</li>'
    else {
      if (same) html += `</li></${open.pop()?.tag ?? 'ul'}>`
      html += `<${tag} class="${className}">`
      open.push({ level, tag })
    }
    const marker = context.markers.get(block.attrs.id)
    const drawn = marker === undefined || marker === '•' ? '' : `<span class="marker">${escapeHtml(marker)}</span> `
    const own = block.type === 'resolution' ? ` class="resolution" id="${escapeHtml(block.attrs.id)}"` : anchor(block.attrs.id, context)
    html += `<li${own}>${drawn}${content(block)}${link(block.attrs.id, context)}${ownLink(block, context)}`
  }
  while (open.length > 0) html += `</li></${open.pop()?.tag ?? 'ul'}>`
  return html
}

function tagOf(block: Block): 'ul' | 'ol' {
  const style: ListStyle = block.type === 'point' ? block.attrs.style : 'number'
  return style === 'bullet' ? 'ul' : 'ol'
}

function tableHtml(table: Table, context: Context): string {
  const rows = table.content.map((row, i) => `<tr>${row.content.map((cell) => {
    const tag = cell.type === 'tableHeader' ? 'th' : 'td'
    const scope = tag === 'th' ? ` scope="${i === 0 ? 'col' : 'row'}"` : ''
    const span = (name: 'colspan' | 'rowspan'): string => ((cell.attrs?.[name] ?? 1) > 1 ? ` ${name}="${String(cell.attrs?.[name])}"` : '')
    const inner = cell.content.length === 1 && cell.content[0]?.type === 'paragraph'
      ? content(cell.content[0]) : documentToHtml({ type: 'doc', content: cell.content }, { ...context, firstNumber: null })
    return `<${tag}${scope}${span('colspan')}${span('rowspan')}>${inner}</${tag}>`
  }).join('')}</tr>`)
  const head = table.content[0]?.content.every((cell) => cell.type === 'tableHeader') ? `<thead>${rows.shift() ?? ''}</thead>` : ''
  return `<table>${head}<tbody>${rows.join('')}</tbody></table>`
}

/** The id of a block that is linked to its own page, which links back to it. */
const anchor = (id: string, context: Context): string => (context.linkFor?.(id) ? ` id="${escapeHtml(id)}"` : '')

function link(id: string, context: Context): string {
  const found = context.linkFor?.(id) ?? null
  if (found === null) return ''
  const { href, text } = typeof found === 'string' ? { href: found, text: 'Link to this entry' } : found
  const safe = safeAddress(href)
  return safe === null ? '' : ` <a class="record-link" href="${escapeHtml(safe)}">${escapeHtml(text)}</a>`
}

const safeAddress = (href: string): string | null => (/^[/#?]/.test(href) && !href.startsWith('//') ? href : safeHref(href))

/** The mark that leads to a resolution's lasting address. */
function ownLink(block: Block, { ownLinkFor }: Context): string {
  const href = block.type === 'resolution' && content(block) !== '' ? (ownLinkFor?.(block.attrs.id) ?? null) : null
  const safe = href === null ? null : safeAddress(href)
  return safe === null ? '' : ` <a class="own-link" href="${escapeHtml(safe)}" aria-label="Link to this resolution" title="Link to this resolution">#</a>`
}

const content = (block: Block): string => (block.type === 'table' ? '' : inlineHtml(block.content ?? []))

/** Inline content: bold, italic, links and line breaks. */
export function inlineHtml(nodes: Inline[]): string {
  return nodes.map((node) => {
    if (node.type === 'hardBreak') return '<br>'
    let html = escapeHtml(node.text)
    for (const mark of node.marks ?? []) {
      if (mark.type === 'bold') html = `<strong>${html}</strong>`
      else if (mark.type === 'italic') html = `<em>${html}</em>`
      else if (mark.type === 'link') {
        const href = safeHref(mark.attrs.href)
        if (href !== null) html = `<a href="${escapeHtml(href)}" rel="nofollow noopener">${html}</a>`
      }
    }
    return html
  }).join('')
}
