/** Writes the blocks of one item, line by line: purpose, discussion, points, decisions, actions, votes. */
import type { LaidBlock, SourceLine } from './blocks'
import { block } from './blocks'
import { isSubheading } from './heading-text'
import type { Intro, ListPlace } from './decision-lists'
import { introOf, labelledDecision, goesOn, goesOnDeciding, isFarOff, listsThings, narrates, onlyLeads, opensList, opensThat, placed, quotedThat } from './decision-lists'
import { splitInlineList } from './inline-list'
import { laysOn } from '@/domain/language/text/laid-on'
import { isActionLine, isMarginName, isPageKey, isReasonsLabel, isVoteLine, opensActions } from './labels'
import { decidesItself, matchLeadIn } from './lead-ins'
import type { Marker } from './markers'
import { actionInList, firstLetter, markerOf } from './line-marker'
import { bareLetter, barePlace, ListRun, parseMarker, placeOf } from './markers'
import { agendaWords, decidedOn } from './paged'
import { isPresenter, isPurpose } from './presenter'
import type { Rich } from './rich'
import { join, slice, trim } from './rich'
import { decisionEnd, lastSentence, sentenceLeadIn, sentenceStarts } from './sentence-cuts'

type Mode = 'opening' | 'discussion' | 'deciding'

export class ItemWriter {
  private mode: Mode = 'opening'
  private readonly run = new ListRun()
  /** The last paragraph introduced a list of things said, or of things proposed. */
  private intro: Intro = null
  /** Decisions written since the lead-in. */
  private decided = 0
  private lastDecision = ''
  /** The decision above ends in "subject to the following conditions:": what is listed is laid on somebody, not decided. */
  private laidOn = false
  /** The last number of a paragraph that bears one without a dot. */
  private paragraphs = 0
  /** The same of the decisions since the lead-in. */
  private listed = 0
  /** "Actions agreed:" stands above: the entries of the list are tasks. */
  private acting = false
  private labels = 0
  /** "Decision:" of a web page stands above, under which the page may first tell how it came to it. */
  private labelled = false
  /** The last decision of each level, for what is listed under it. */
  private above: string[] = []
  /** Where the last entry of the outermost list of decisions stood. */
  private entered: ListPlace | null = null

  /** @param title entries under "Action points" are tasks */
  constructor(private readonly out: LaidBlock[], private readonly decisions = false, title = '') { this.acting = opensActions(title) }

  /**
   * The label "Minutes:" has passed: what opens an item lies behind.
   * @param paged the text comes from pages that print the agenda's own words above that label
   */
  afterLabel(paged: boolean): void {
    if (this.mode === 'opening') this.mode = 'discussion'
    if (paged) agendaWords(this.out, this.labels++ > 0)
  }

  /** A table came between. */
  interrupt(): void { this.run.reset(); this.mode = 'discussion' }

  finish(): void { this.run.reset() }

  line(line: SourceLine, next: SourceLine | undefined): void {
    const { rich } = line
    const text = rich.text
    if (this.decisions && decidedOn.test(text)) { this.push('subheading', rich); this.begin(); this.labelled = true; return }
    if (this.mode === 'opening') { if (this.opening(rich)) return; this.mode = 'discussion' }
    if (isMarginName(line)) { this.push('action', rich); return }
    if (isActionLine(text)) { this.push('action', rich); this.acting = opensActions(text); return }
    const task = actionInList(line, this.acting) ?? (this.acting && markerOf(line) ? rich : null)
    if (task) { this.out.push(block('action', task)); return }
    this.acting = false
    if (isPageKey(text)) { if (!this.leadIn(line, null, next)) { this.leave(); this.push('subheading', rich) } return }
    if (isReasonsLabel(text)) { this.leave(); this.entered = null; this.push(/[:–—-]\s*\S/.test(text) && !/^reasons?\b[^:]{0,40}:\s*To\b/i.test(text) ? 'paragraph' : 'subheading', rich); return }
    const marker = markerOf(line) ?? this.counted(line, next)
    if (this.leadIn(line, marker, next)) return
    if (isVoteLine(text) && !marker) { this.vote(rich, next); return }
    if (marker) { this.entry(line, marker); return }
    if (this.mode === 'deciding' && this.decision(rich)) return
    if ((opensThat(text) || (quotedThat.test(text) && ((next !== undefined && isVoteLine(next.rich.text)) || this.seconded()))) && !(this.intro === 'said' && this.out.at(-1)?.type === 'paragraph')) { this.resolution(rich, null, 0); return }
    if (isSubheading(line, next)) { this.leave(); this.push('subheading', rich); return }
    this.leave(true, this.intro)
    this.paragraph(rich)
  }

  /** "1 The Clerk reported ...", "2 Members asked ...": paragraphs that count on from one through the item, without a dot. */
  private counted({ rich: { text }, columns }: SourceLine, next: SourceLine | undefined): Marker | null {
    const deciding = this.mode === 'deciding'
    const entry = deciding ? barePlace(text, this.listed + 1, true, columns[0]) ?? bareLetter(text, this.listed + 1, next?.rich.text) : null
    if (entry) { this.listed += 1; return { ...entry, dotted: false } }
    const found = barePlace(text, this.paragraphs + 1, false)
    if (found) this.paragraphs += 1
    return found
  }

  private opening(rich: Rich): boolean {
    if (isPurpose(rich.text)) { this.push('purpose', rich); return true }
    const previous = this.out.at(-1)?.type
    if ((previous === 'minute' || previous === 'purpose') && isPresenter(rich.text)) { this.push('presenter', rich); return true }
    return false
  }

  private leadIn(line: SourceLine, marker: Marker | null, next: SourceLine | undefined): boolean {
    const { rich } = line
    const text = rich.text
    const found = matchLeadIn(text)
    const cut = found ? null : sentenceLeadIn(text) ?? lastSentence(text)
    if (cut && matchLeadIn(text.slice(cut).trim())?.strength === 'strong') {
      this.leave(false)
      const before = trim(slice(rich, 0, cut))
      if (!marker || marker.end >= before.text.length) { this.paragraph(before); return this.leadIn({ ...line, rich: trim(slice(rich, cut)), list: null }, null, next) }
      this.entry({ ...line, rich: before }, marker)
      this.leadIn({ ...line, rich: trim(slice(rich, cut)), list: null }, null, next)
      // "(a) Shed at The Forge. Resolved: no objection.": the further entries tell of other sheds.
      if (this.decided > 0 && !/[;:,]$/.test(text)) { this.leave(); this.run.enter(marker, line.indent) }
      return true
    }
    if (!found || found.strength === 'weak') return false
    if (marker && !marker.dotted && !/RESOLVED|resolved/i.test(text.slice(0, found.end)) && !(marker.written === null && labelledDecision.test(text.slice(marker.end)))) return false
    if (marker && !marker.dotted && this.run.open && this.intro === 'said') return false
    this.push('leadIn', trim(slice(rich, 0, found.end)))
    this.begin()
    this.labelled = /^decision/i.test(text)
    if (found.end === text.length) return true
    const decision = trim(slice(rich, found.end))
    const end = found.end + decisionEnd(decision.text) + (text.slice(found.end).length - text.slice(found.end).trimStart().length)
    this.decision(trim(slice(rich, found.end, end)))
    // "Decision: No interests were declared.": all that the page has to say; "> Decision: ..." over "> Clerk to write".
    if ((this.labelled && this.decided === 0) || (marker?.written === null && labelledDecision.test(text.slice(marker.end)))) this.leave(false)
    if (end < text.length) this.after({ ...line, rich: trim(slice(rich, end)), list: null }, next)
    return true
  }

  /** What stands behind a decision in its paragraph: who moved it, a further decision, talk. */
  private after(line: SourceLine, next: SourceLine | undefined): void {
    const { rich } = line
    const end = sentenceStarts(rich.text)[1] ?? rich.text.length
    if (isVoteLine(rich.text.slice(0, end).trim())) {
      this.push('vote', trim(slice(rich, 0, end)))
      if (end < rich.text.length) this.after({ ...line, rich: trim(slice(rich, end)) }, next)
      return
    }
    if (this.leadIn(line, null, next)) return
    this.leave()
    this.paragraph(rich)
  }

  /** Who seconded stands right above. */
  private seconded(): boolean { const last = this.out.at(-1); return last?.type === 'vote' && /\bseconded\b/i.test(last.rich.text) }

  /** A vote; or its movers on a line of their own, and then the motion that was carried. */
  private vote(rich: Rich, next: SourceLine | undefined): void {
    const opens = /\bseconded\b/i.test(rich.text) && /^That\b/.test(next?.rich.text ?? '')
    this.push(opens ? 'leadIn' : 'vote', rich)
    if (opens) this.begin()
  }

  private begin(): void {
    this.mode = 'deciding'
    this.decided = this.listed = 0
    this.lastDecision = ''
    this.laidOn = this.labelled = false
    this.entered = this.intro = null
    this.above = []
    this.run.reset()
  }

  private entry(line: SourceLine, marker: Marker): void {
    const rest = line.list ? line.rich : trim(slice(line.rich, marker.end))
    const { style, level: counted } = this.run.enter(marker, line.indent)
    const level = line.list ? line.list.level : counted
    const resumed = this.mode === 'discussion' && level === 0 && goesOn(this.entered, marker)
    const deciding = resumed || (this.mode === 'deciding' && (marker.style !== 'bullet' || this.decided === 0 || this.run.open) && !(this.decided > 0 && this.entered === null && isFarOff(marker)))
    const written = marker.written ?? firstLetter(line)
    if (deciding && this.laidOn && !/^That\b/.test(rest.text)) { this.out.push(block('point', rest, { marker: marker.written, level, style })); return }
    if (deciding && (listsThings(level > 0 ? this.above[level - 1] ?? '' : this.entered === null && this.decided > 0 ? this.lastDecision : '', rest.text) || (this.labelled && this.decided === 0 && narrates(rest.text)))) {
      this.out.push(block('point', rest, { marker: marker.written, level, style }))
      return
    }
    if (deciding && level === 0 && marker.style !== 'bullet') this.entered = placed({ ...marker, style })
    if (deciding && !(marker.dotted && this.decided > 0)) { this.resolution(rest, written, level, true); return }
    if (this.mode === 'deciding') this.leave(false)
    const bare = /^(?:That|T H A T)\b/.test(rest.text) && this.intro !== 'said'
    if (bare && !marker.dotted) {
      this.mode = this.intro === 'proposed' ? this.mode : 'deciding'
      if (this.intro !== 'proposed') { this.resolution(rest, written, level, true); return }
    }
    this.out.push(block('point', rest, { marker: marker.written, level, style }))
  }

  /** A paragraph under a lead-in: decided if it is the first, goes on as the last one did, or begins with "That". */
  private decision(rich: Rich): boolean {
    const text = rich.text
    if (this.labelled && this.decided === 0 && narrates(text)) { this.out.push(block('paragraph', rich)); return true }
    if (this.decided === 0 && onlyLeads.test(text)) { this.out.push(block('leadIn', rich)); return true }
    const goesOn = /(?:[;,]|\b(?:and|or))$/.test(this.lastDecision)
    const that = /^(?:and )?(?:that|t h a t)\b/i.test(text)
    // "That the Committee:" over the points goes with the lead-in.
    if (this.decided === 0 && (that ? text.length < 120 : text.length < 40) && /:\s*[-–—]*$/.test(text) && !decidesItself(text)) { this.out.push(block('leadIn', rich)); return true }
    if (this.decided > 0 && !goesOn && !that && (this.run.open || !goesOnDeciding(text))) return false
    if (this.decided > 0 && this.run.open && !that && !goesOn) return false
    // "RESOLVED 1. That ...", "RESOLVED to (1) agree ...": the first entry of the list that goes on below.
    const last = this.out.at(-1)
    const led = this.decided === 0 && last?.type === 'leadIn' ? opensList.exec(text)?.[0].length ?? 0 : 0
    const entry = this.decided === 0 && (!that || led > 0) ? parseMarker(text.slice(led)) : null
    if (entry?.written && !entry.dotted && placeOf(entry.sign, entry.style) === 1 && splitInlineList(text).length === 1) {
      if (last && led > 0) last.rich = join(last.rich, ' ', trim(slice(rich, 0, led)))
      const { level } = this.run.enter(entry, 0)
      this.resolution(trim(slice(rich, led + entry.end)), entry.written, level, true)
      return true
    }
    const pieces = splitInlineList(text)
    if (pieces.length > 1) {
      for (const piece of pieces) {
        const part = trim(slice(rich, piece.from, piece.to))
        if (piece.lead && last?.type === 'leadIn') { last.rich = join(last.rich, ' ', part); continue }
        this.resolution(part, piece.marker, 0)
      }
      return true
    }
    this.resolution(rich, null, 0)
    return true
  }

  private resolution(rich: Rich, marker: string | null, level: number, listed = false): void {
    if (!listed) this.run.reset()
    this.out.push(block('resolution', rich, { marker, level: Math.min(level, 8) }))
    this.mode = 'deciding'
    this.decided++
    this.lastDecision = rich.text
    this.above[level] = rich.text
    this.laidOn = laysOn(rich.text)
  }

  private paragraph(rich: Rich): void {
    this.intro = introOf(rich.text, this.intro)
    this.out.push(block('paragraph', rich))
  }

  private push(type: LaidBlock['type'], rich: Rich): void {
    this.run.reset()
    this.out.push(block(type, rich))
  }

  private leave(resetRun = true, intro: Intro = null): void {
    if (resetRun) this.run.reset()
    this.mode = 'discussion'
    this.intro = intro
  }
}
