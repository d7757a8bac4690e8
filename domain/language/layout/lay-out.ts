/**
 * Lines of text -> blocks of the minutes, in one walk from top to bottom. What a line is follows from its own form
 * (the tables beside this file) and from where it stands: in the head, among names, in an item, under a lead-in.
 */
import type { AttendanceGroup } from './kinds'
import { attendanceLabel, columnLabel, isPlainLabel, isRest, isSole, labelOver } from './attendance'
import { cameTo, deputised, isStyled, readAttendees, stayed } from './attendee'
import { columns, labelInside, presides } from './attendee-columns'
import { withoutBars } from './bars'
import type { LaidBlock, LaidOut, SourceLine } from './blocks'
import { block, tableBlock } from './blocks'
import { columnTables, factTables, markMargins } from './columns'
import { iconNoise, isDocumentName, isJunk, labelOf, runningLines } from './furniture'
import type { Heading } from './heading-text'
import { wordBeforeNumber } from './heading-text'
import { findHeadings } from './headings'
import { ItemWriter } from './item-writer'
import { matchLeadIn } from './lead-ins'
import { cutOneLine } from './one-line'
import { isPaged, issueMeeting, onlyAgenda } from './paged'
import { post } from './names'
import { isColumnHead, namesOverPosts } from './names-over-posts'
import { join, slice, trim } from './rich'
import { cutRows, rowsHead } from './rows'
import { settleItems } from './settle'
import { findSignature } from './signature'
import { singleSpaced } from './spacing'
import { mend } from './torn'
import { unglue } from './unglue'
import { isNamesOnly, isOnlyPeople, unlabelled } from './unlabelled'
import { rejoin } from './wrap'

/**
 * Lays lines out as minutes. Every word of the source stands in a block or in the furniture, in its order. Survives
 * any input in linear time; text in which nothing is recognised comes back as paragraphs.
 */
export function layOut(source: SourceLine[]): LaidOut {
  const dropped: { at: number; text: string }[] = []
  const furnitureAt = new Set<number>()
  const drop = (line: SourceLine, from: number[] = [line.at]): void => {
    dropped.push({ at: line.at, text: line.rich.text })
    for (const at of from) if ((pieces.get(at) ?? 1) < 2) furnitureAt.add(at)
  }
  const pieces = new Map<number, number>() // lines that each source line came to: of one that was cut, a part may be furniture
  const running = runningLines(source)
  let gap = 0
  const kept: SourceLine[] = []
  source.forEach((line, i) => {
    if (line.page || running.has(i) || isJunk(line)) { drop(line); gap = Math.max(gap, line.gap, 1) } else {
      kept.push(gap > line.gap ? { ...line, gap } : line)
      gap = 0
    }
  })
  const joined = unglue(rejoin(markMargins(columnTables(mend(singleSpaced(namesOverPosts(factTables(withoutBars(cutRows(cutOneLine(kept), rowsHead(source)))))))))))
  for (const { from } of joined) for (const at of from) pieces.set(at, (pieces.get(at) ?? 0) + 1)
  const lines = joined.map((j) => j.line)
  const headings = findHeadings(lines)
  // "Chairman" above the first item stands over a name.
  const opening = Math.min(...headings.keys(), lines.length)
  const signature = new Set(findSignature(lines).filter((i) => i > opening || headings.size === 0))
  const walk = new Walk(headings.size > 0, isPaged(lines), lines.some((line, i) => !line.table && (attendanceLabel(line.rich.text) ?? labelOver(line.rich.text, lines[i + 1]?.rich.text, false)) !== null))
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const from = joined[i]?.from ?? []
    const heading = headings.get(i)
    const label = labelOf(line.rich.text)
    if (heading) {
      const below = heading.titleBelow ? lines[i + 1] : undefined
      const word = wordBeforeNumber(line, heading)
      if (word !== '') dropped.push({ at: line.at, text: word })
      const own = heading.numberBelow ? lines[i + 1] : undefined
      if (own) drop(own)
      const noise = walk.heading(line, heading, below)
      if (heading.runIn !== null) walk.line({ ...line, rich: trim(slice(line.rich, heading.runIn)), list: null, columns: [] }, undefined)
      else if (noise !== '') dropped.push({ at: line.at, text: noise })
      if (below || heading.numberBelow) i++
    } else if ((headings.has(i - 1) || headings.has(i + 1)) && issueMeeting.test(line.rich.text)) walk.title(line)
    else if (label !== null && !signature.has(i)) {
      drop(line, from)
      walk.label(label)
    } else if (walk.inDocuments && isDocumentName(line.rich.text) && attendanceLabel(line.rich.text) === null && !signature.has(i) && !line.table) drop(line, from)
    else if (signature.has(i)) walk.signature(line)
    else walk.line(line, headings.has(i + 1) || signature.has(i + 1) ? undefined : lines[i + 1])
  }
  const furniture = dropped.sort((a, b) => a.at - b.at).map((d) => d.text)
  return { blocks: settleItems(walk.finish()), furniture, furnitureAt }
}

class Walk {
  private readonly head: LaidBlock[] = []
  private readonly blocks: LaidBlock[] = []
  private group: AttendanceGroup | null = null
  private item: ItemWriter | null = null
  inDocuments = false
  private heads: LaidBlock | null = null
  /** Headings of items that have the label "Minutes:". */
  private readonly told = new Set<LaidBlock>()
  /** "In the chair:" stands above the next name. */
  private presiding = false
  /** The item is the list of those present. */
  private rollCall = false
  /** The page lists decisions under their dates. */
  private decisions = false

  constructor(private readonly hasItems: boolean, private readonly paged: boolean, private readonly named: boolean) {}

  heading(line: SourceLine, heading: Heading, below: SourceLine | undefined): string {
    this.close()
    const roll = attendanceLabel(line.rich.text.slice(heading.titleFrom, heading.titleTo))
    this.rollCall = roll?.end === heading.titleTo - heading.titleFrom
    this.group = this.rollCall && roll?.group === 'present' ? 'present' : null
    this.inDocuments = false
    const icon = below ? iconNoise(below.rich.text) : -1
    const title = below ? slice(below.rich, 0, icon >= 0 ? icon : undefined) : slice(line.rich, heading.titleFrom, heading.titleTo)
    const noise = below ? (icon >= 0 ? below.rich.text.slice(icon).trim() : '') : line.rich.text.slice(heading.titleTo).trim()
    this.item = new ItemWriter(this.blocks, this.decisions, title.text.trim())
    this.heads = block('minute', trim(title), { marker: heading.number })
    this.blocks.push(this.heads)
    return noise
  }

  label(label: string): void {
    this.inDocuments = label === 'documents'
    if (label === 'minutes') this.item?.afterLabel(this.paged)
    if (label === 'minutes' && this.heads) this.told.add(this.heads)
    if (label === 'agenda-item' || label === 'decision') this.close()
    if (label === 'decision') this.decisions = true
  }

  title(line: SourceLine): void { this.out.push(block('title', line.rich)) }

  /** Where the next block goes: the head until anything stands after it, so that nothing changes its place. */
  private get out(): LaidBlock[] { return this.item || this.blocks.length > 0 ? this.blocks : this.head }

  signature(line: SourceLine): void {
    const last = this.out.at(-1)
    if (last?.type === 'signature') last.rich = join(last.rich, '\n', line.rich)
    else this.out.push(block('signature', line.rich))
  }

  line(line: SourceLine, next: SourceLine | undefined): void {
    this.inDocuments = false
    const dot = line.table ? 0 : bulleted.exec(line.rich.text)?.[0].length ?? 0
    if (dot > 0 && attendanceLabel(line.rich.text.slice(dot)) !== null) {
      this.line({ ...line, rich: slice(line.rich, dot), columns: [] }, next)
      return
    }
    if (!this.item && !line.table) {
      const label = labelInside.exec(line.rich.text)
      if (label) {
        this.line({ ...line, rich: trim(slice(line.rich, 0, label.index)) }, next)
        this.line({ ...line, rich: trim(slice(line.rich, label.index)), columns: [] }, next)
        return
      }
    }
    if (line.table) { this.out.push(tableBlock(line.table)); this.item?.interrupt(); return }
    const text = line.rich.text
    if ((!this.item || this.group !== null) && presides(text)) { this.group = 'present'; this.out.push(block('attendee', line.rich, { group: 'present', presiding: true })); return }
    const label = attendanceLabel(text) ?? (this.item ? null : columnLabel(text, line.columns) ?? labelOver(text, line.posted ? undefined : next?.rich.text, this.group !== null && (line.gap > 0 || text.endsWith(':'))))
    // "In attendance" over the councillors themselves.
    if (label?.group === 'officers' && !this.item && /^(?:Councillors|Cllrs)\b/.test(next?.rich.text ?? '') && !this.out.some((b) => b.type === 'attendanceHeading')) label.group = 'present'
    if (label?.group === 'other-councillors' && isRest(text, this.out.filter((b) => b.type === 'attendanceHeading').map((b) => b.rich.text))) label.group = 'present'
    // "Councillors A Ash, Birch and Cole" among names: one list of bare surnames.
    if (label && this.group === 'present' && bareTitle.test(text.slice(0, label.end)) && this.name(line)) return
    // A sentence of an item that says who sent apologies stays a sentence.
    if (label && (!this.item || (this.rollCall && label.group !== 'apologies') || (isPlainLabel(text.slice(0, label.end)) && !(this.paged && /^officer:/i.test(text))))) {
      if (!this.item || this.group !== null || label.end === text.length || (/ to \p{Ll}/u.test(text) ? isOnlyPeople(text.slice(label.end), label.group, 1) : readAttendees(text.slice(label.end), label.group).length > 0)) {
        return this.attendance(line, label.group, label.end, label.presiding)
      }
    }
    if (this.group !== null && (isColumnHead(text) || this.name(line))) { if (isColumnHead(text)) this.out.push(block('attendee', line.rich, { group: this.group })); return }
    const alone = this.item || !this.hasItems ? null : unlabelled(text, next?.rich.text)
    if (alone) { this.group = alone; for (const piece of columns(line, alone)) this.out.push(block('attendee', piece, { group: alone, presiding: false })); return }
    const named = this.group !== null
    this.group = null
    // A decision above the first heading opens an item without a title.
    if (!this.item && this.hasItems && /^(?:RESOLVED|Resolved|AGREED)\b/.test(text) && matchLeadIn(text)?.strength === 'strong') this.item = new ItemWriter(this.blocks)
    // Text without any heading: once the title or the names are over it is read like an item.
    if (!this.item && !this.hasItems && (named || !this.named)) this.item = new ItemWriter(this.blocks)
    if (this.item) this.item.line(line, next)
    else this.out.push(block('paragraph', line.rich))
  }

  private attendance(line: SourceLine, group: AttendanceGroup, end: number, presiding: boolean): void {
    this.group = group
    this.presiding = presiding && end === line.rich.text.length
    this.out.push(block('attendanceHeading', trim(slice(line.rich, 0, end)), { group }))
    if (end === line.rich.text.length) return
    const rest = trim(slice(line.rich, end))
    const from = line.rich.text.indexOf(rest.text, end)
    const pieces = columns({ ...line, rich: rest, columns: line.columns.map((at) => at - from).filter((at) => at > 0) }, group, true)
    pieces.forEach((piece, i) => this.out.push(block('attendee', piece, { group, presiding: presiding && i === 0 })))
  }

  /** A line among names: taken as one or more attendees, unless it reads like prose. */
  private name(line: SourceLine): boolean {
    const group = this.group
    if (group === null) return false
    const text = line.posted ? columns(line, group)[0]?.text ?? '' : line.rich.text
    if (matchLeadIn(text)?.strength === 'strong' || (this.item && /^(?:an )?apolog/i.test(text))) return false
    const people = readAttendees(text, group)
    // "Recent resignations: Ann Ash": another list.
    const other = /^([\p{Lu}][^:,;()]{3,40}):\s+(?=[\p{Lu}\d])/u.exec(text)
    if (other && !post.test(text.slice(0, 80)) && !isStyled(text) && !isStyled(text.slice(other[0].length)) && !attendanceLabel(text)) return false
    // "Quorum: satisfied": a fact of the meeting.
    if (/^\p{Lu}\p{Ll}{2,20}:\s+\p{Ll}[\p{Ll} -]{2,40}$/u.test(text) && !attendanceLabel(text)) return false
    // "The Committee considered and debated ...": the text begins.
    if (/^(?:The|This|It|There|Following|At|In)\b/.test(text) && text.length > 25 && text.endsWith('.') && !isNamesOnly(text)) return false
    const short = text.length <= 90 && !/[.:]\s*$/.test(text.replace(/\b[A-Z]\.$/, ''))
    if (people.length === 0 && (this.item || !short)) return false
    if (/\b(?:was|were|is|are|has|had|have)\b/.test(text.replace(/\([^()]*\)/g, '').replace(stayed, '').replace(deputised, '')) && !cameTo(text) && !/\bin attendance\.?$|\bapolog/i.test(text)) return false
    if (/[.!?]\s+[A-Z][a-z]+ [a-z]+ [a-z]+/.test(text) && people.length < 2) return false
    for (const piece of columns(line, group)) {
      this.out.push(block('attendee', piece, { group, presiding: this.presiding || readAttendees(piece.text, group)[0]?.role === 'chair' }))
      this.presiding = false
    }
    return true
  }

  private close(): void { this.item?.finish(); this.item = null }

  finish(): LaidBlock[] {
    this.close()
    if (this.paged) onlyAgenda(this.blocks, this.told)
    const people = [...this.head, ...this.blocks]
    if (isSole(people)) for (const b of people) if (b.group === 'officers') b.group = 'present'
    // The head of real minutes is their title: short lines before names or items. Other text stays as paragraphs.
    const structured = this.hasItems || this.head.some((b) => b.type === 'attendanceHeading')
    let titling = structured
    for (const b of this.head) {
      if (b.type !== 'paragraph') { if (b.type === 'attendanceHeading') titling = false; continue }
      if (greeting.test(b.rich.text)) continue
      const prose = /[.;]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(b.rich.text) && !/\bminutes? of\b/i.test(b.rich.text)
      if (titling && b.rich.text.length <= 260 && !prose) b.type = 'title'
      else titling = false
    }
    return [...this.head, ...this.blocks]
  }
}

/** "Hi Priya, my notes": what a mail says before the minutes in it. */
const greeting = /^(?:hi|hello|dear|good (?:morning|afternoon|evening))\b/i

/** "• Present: Ann Ash": entries of a list that are lists of people. */
const bulleted = /^[•·▪]\s+(?=(?:Present|Apologies|In attendance|Absent|Attendees|Attendance)\b[^.]{0,30}:)/i

const bareTitle = /^(?:Councillors|Cllrs|Members)\s+$/
