/** Reads the lines of one item and remembers what later lines refer to ("he", "the action above"). */
import type { Scan } from './due/scan'
import { textOf } from './due/scan'
import { ownerText } from './duty/owner'
import { followUpOf } from './follow-up'
import { actorIn } from './grammar/actors'
import { agendaNote, putToNext } from './known/agenda-note'
import { Beside } from './known/beside'
import { behind, closingName, nameBehind, takesAction } from './known/closing'
import { oneEach, sendsIt, withDeeds } from './known/joined'
import { dayBefore } from './known/day-before'
import { Named } from './known/named'
import { withRow } from './known/row'
import { agreedAlone, dropDone, isNoted, mention, opensTask, settledBy, takenUp, underRequest } from './known/taken-up'
import { Voices } from './known/voices'
import { asWanted, asWished, opensWanted } from './known/wanted'
import type { OutlineItem, OutlineLine, ReadContext } from './outline'
import { atSemicolons, hasCue, isNote, pieces, spacedThat, withTimes } from './pieces'
import type { FollowUpReading, Reading, ResolutionReading } from './reading'
import { ReadingList } from './reading-list'
import { clauseSpan, spanOf, startOf } from './spans'
import { action, bareDeed, isIdle } from './speech/action'
import { actionStart, isBracketed, loose } from './speech/action-label'
import { decide } from './speech/decision'
import { mainOf } from './speech/decision-main'
import { askedToDoBelow, goesElsewhere, recommendedTo } from './speech/led'
import { anyFell, asAgreed, assents, moves } from './speech/discussion/moot'
import { undertakings } from './speech/discussion/undertakings'
import type { Duty, Frame, Statement } from './speech/frame'
import { frameOf } from './speech/frame-of'
import { taskList } from './speech/task-list'
import { notedDone, tellsDone } from './speech/told-done'
import { isOwnMotion } from './text/motions'
import { tokenise } from './text/tokens'
import { amendedIn, voteIn } from './vote'

export class LineReader {
  readonly readings: Reading[]
  readonly found: ReadingList
  private readonly named = new Named()
  /** A suggestion that the next sentence may take up. */
  private pending: { line: OutlineLine; frame: Frame } | null = null
  /** Who a line asked to do what is listed under it, and how deep that line stands. */
  private asked: { owner: string; level: number } | null = null
  /** The lead-in of the decisions being read. */
  private led: string | null = null
  /** The line last read, where it was decided. */
  private decided: string | null = null
  /** The line above opens a list of what was asked for or agreed. */
  private wanted = false

  private readonly voices: Voices
  /** Names that stand beside, behind or below what they own. */
  private readonly beside: Beside

  constructor(item: OutlineItem, private readonly context: ReadContext) {
    this.found = new ReadingList(item.title)
    this.readings = this.found.all
    this.voices = new Voices(item, context)
    this.beside = new Beside(this.found, (frame, duty) => this.followUp(frame, duty, 'discussion', 1))
  }

  /** @param wished it stands in a list of what was asked for */
  resolution(line: OutlineLine, leadIn: string | null, wished = false): void {
    const scan = this.scan(line.text, line.id)
    const parts = pieces(scan.tokens, spacedThat(scan.tokens))
    let first = true
    this.decided = line.id
    if (this.pending && agreedAlone.test(line.text)) this.takeUp(this.pending)
    this.pending = null
    if (this.asked && line.level <= this.asked.level) this.asked = null
    if (leadIn !== this.led) {
      this.led = leadIn
      const scanned = this.scan(/\bto\W*$/i.test(leadIn?.slice(-12) ?? '') ? leadIn ?? '' : '')
      const above = frameOf(scanned, 0, scanned.tokens.length, true)
      const actor = askedToDoBelow(above)
      if (actor) this.asked = { owner: ownerText(above, actor), level: -1 }
    }
    const found: { frame: Frame; statements: Statement[] }[] = parts.flatMap((part) => {
      const list = taskList(scan, part)?.map(({ frame, duty }) => ({ frame, statements: [{ kind: 'requested' as const, predicate: duty.deed, duty }] }))
      if (list) return list
      const told = frameOf(scan, part.from, part.to, true)
      const frame = wished ? asWished(told) : told
      return [{ frame, statements: decide(frame) }]
    })
    const all = found.flatMap(({ frame, statements }) => statements.map((statement) => ({ frame, statement })))
    const owed = isOwnMotion(scan.tokens, 0) ? [] : all.filter(({ statement }) => statement.duty)
    const resolution: ResolutionReading = { kind: mainOf(all.map(({ statement }) => statement))?.kind ?? 'agreed', vote: voteIn(line.text, leadIn), amended: amendedIn(line.text) }
    const below = found.length === 1 && found[0] ? askedToDoBelow(found[0].frame) : null
    if (below && found[0]) {
      this.asked = { owner: ownerText(found[0].frame, below), level: line.level }
      this.found.push(line, { start: 0, end: line.text.length }, 'resolution', resolution, null, leadIn)
      return
    }
    if (owed.length === 0) {
      const elsewhere = leadIn !== null && goesElsewhere(leadIn) ? found[0]?.frame : undefined
      if (elsewhere) resolution.kind = 'recommended'
      this.found.push(line, { start: 0, end: line.text.length }, 'resolution', resolution, elsewhere ? this.followUp(elsewhere, recommendedTo(elsewhere), 'resolution', 1) : null, leadIn)
      this.named.remember(found.map(({ frame }) => frame))
      return
    }
    owed.forEach(({ frame, statement }, index) => {
      const duty = statement.duty
      if (!duty) return
      const next = owed[index + 1]
      const start = index === 0 ? 0 : startOf(frame, statement)
      const end = next ? Math.max(startOf(next.frame, next.statement), start + 1) : line.text.length
      this.found.push(line, owed.length === 1 || index === 0 ? { start: 0, end: line.text.length } : { start, end }, 'resolution', first ? resolution : null, underRequest(withRow(this.followUp(frame, duty, 'resolution', owed.length), line, this.context), duty, this.asked, this.context), leadIn)
      first = false
    })
    this.named.remember(found.map(({ frame }) => frame))
  }

  discussion(line: OutlineLine): void {
    const before = this.readings.length
    if (this.wanted && line.role === 'point') { this.resolution(line, null, true); asWanted(this.readings, before); return }
    this.wanted = opensWanted(line.text)
    this.decided = null
    const scan = this.scan(line.text, line.id)
    const parts = pieces(scan.tokens)
    let fell: boolean | null = null // the whole paragraph, if its motion fell
    let lastPushed: { reading: Reading; rule: string; frame: Frame } | null = null
    let cued = false // the sentence before could hold a promise
    for (const part of parts) {
      this.voices.note(scan.tokens, part)
      if (isOwnMotion(scan.tokens, part.from)) continue
      if (lastPushed && isNoted(lastPushed.rule) && notedDone(lastPushed.frame, scan.tokens, part)) {
        this.found.drop(lastPushed.reading)
        lastPushed = null
        continue
      }
      if (!hasCue(scan.tokens, part.from, part.to)) {
        this.named.subject(scan, part)
        if (lastPushed && settledBy.get(lastPushed.rule)?.({ scan, tokens: scan.tokens, from: part.from, to: part.to, predicates: [] })) this.found.drop(lastPushed.reading)
        lastPushed = null
        if (this.forAgenda(line, scan, part, 'discussion')) continue
        const closing = closingName(scan.tokens, part, part.to === scan.tokens.length)
        if (closing) this.beside.closedBy(textOf(scan, closing.owner.from, closing.owner.to), closing.labelled, line, cued)
        else this.beside.said = { line, scan, part }
        cued = false
        continue
      }
      const list = taskList(scan, part)
      if (list) {
        for (const { frame, duty } of list) this.found.push(line, spanOf(frame), 'discussion', null, this.followUp(frame, duty, 'discussion', list.length), null)
        cued = true
        lastPushed = null
        continue
      }
      const frame = frameOf(scan, part.from, part.to, isNote(scan.tokens, part.from))
      if (this.pending && assents(frame)) {
        this.takeUp(this.pending)
        this.pending = null
        continue
      }
      this.pending = null
      if (lastPushed && settledBy.get(lastPushed.rule)?.(frame)) this.found.drop(lastPushed.reading)
      const takes = takesAction(frame)
      if (takes && this.beside.takenBy(ownerText(frame, takes), line, cued)) continue
      cued = true
      const earlier = this.beside.said
      this.beside.said = { line, scan, part }
      const asked: Reading | null = lastPushed && opensTask(lastPushed.rule) && this.readings.at(-1) === lastPushed.reading ? lastPushed.reading : null
      const wanted = lastPushed !== null && settledBy.has(lastPushed.rule)
      lastPushed = null
      const moved: boolean = moves(frame) && (fell ??= line.text.length < 20_000 && anyFell(scan.tokens, parts))
      const duties: Duty[] = moved ? [] : oneEach(frame, this.voices.ours(frame, undertakings(frame)), this.named)
      const put = duties.length === 0 && frame.predicates.length < 2 && !moved ? putToNext(scan, part) : null
      if (put) this.found.push(line, spanOf(put.frame), 'discussion', null, this.followUp(put.frame, put.duty, 'discussion', 1), null)
      const own = withDeeds(frame, duties)
      let latest: Reading | null = asked
      this.beside.promised = moved ? null : { line, frame }
      for (const duty of duties) {
        const followUp = behind(frame, this.followUp(frame, duty, 'discussion', duties.length), this.context)
        dayBefore(followUp, frame, duty, earlier)
        if (latest?.followUp?.owner === null && !own.includes(duty)) {
          takenUp(latest.followUp, followUp, this.context)
          continue
        }
        const reading = this.found.push(line, own.length > 1 && own.includes(duty) ? clauseSpan(frame, duty, own) : spanOf(frame), 'discussion', null, followUp, null)
        if (latest === asked && wanted) mention(asked, reading, duty.rule, sendsIt(frame, duty))
        lastPushed = { reading, rule: duty.rule, frame }
        latest = reading
      }
      const name = duties.length === 0 && !moved ? nameBehind(frame) : null
      if (name) this.beside.closedBy(ownerText(frame, name), false, line, true)
      if (duties.length === 0 && frame.predicates.some((p) => (p.lemma === 'suggest' || p.lemma === 'propose') && !p.negative)) this.pending = { line, frame }
      this.named.remember([frame])
    }
    if (this.readings.length > before) dropDone(this.readings, before, line.text)
  }

  action(line: OutlineLine): void {
    const scan = this.scan(line.text, line.id)
    const whole = { from: 0, to: scan.tokens.length - (isBracketed(scan.tokens) ? 1 : 0) }
    const label = actionStart(scan.tokens, 0, whole.to)
    const rest = withTimes(scan.tokens, pieces(scan.tokens, label.at).flatMap((part) => atSemicolons(scan.tokens, part)))
    let found = 0
    let before: { frame: Frame; reading: Reading } | null = null
    for (const part of rest) {
      if (before && tellsDone(before.frame, scan.tokens, part)) {
        this.found.drop(before.reading)
        before = null
        continue
      }
      const frame = bareDeed(frameOf(scan, part.from, part.to, true), label.owner !== null || (line.beside?.owner ?? null) !== null)
      const duty = action(frame, label)
      if (!duty) continue
      found += 1
      const reading = this.found.push(line, rest.length === 1 ? { start: 0, end: line.text.length } : spanOf(frame), 'action-box', null, withRow(this.followUp(frame, duty, 'action-box', 1), line, this.context), null)
      before = { frame, reading }
    }
    if (found > 0 || scan.tokens.length === 0) return
    if (this.forAgenda(line, scan, { from: label.owner?.from ?? label.at, to: whole.to }, 'action-box')) return
    // "Action: Councillor Rice" alone: the name belongs to the duty above it.
    const frame = frameOf(scan, label.at, whole.to, true)
    const named = label.owner ?? actorIn(scan.tokens, label.at, whole.to) ?? loose(scan.tokens, label.at, whole.to)
    if (named && !isIdle(frame)) this.beside.ownedBy(ownerText(frame, named), label.labelled, named.sort !== 'initials' || named.to - named.from === 1, this.decided)
  }

  /** A note without a verb, for an agenda. */
  private forAgenda(line: OutlineLine, scan: Scan, part: { from: number; to: number }, where: Reading['where']): boolean {
    const note = agendaNote(scan, part)
    if (note) this.found.push(line, spanOf(note.frame), where, null, this.followUp(note.frame, note.duty, where, 1), null)
    return note !== null
  }

  private takeUp({ line, frame }: { line: OutlineLine; frame: Frame }): void {
    const agreed = asAgreed(frame)
    for (const duty of undertakings(agreed)) {
      this.found.push(line, spanOf(frame), 'discussion', null, this.followUp(agreed, { ...duty, rule: 'undertaking.suggestion-agreed', words: 'a suggestion, agreed in the next sentence', firmness: 2 }, 'discussion', 1), null)
    }
  }

  private followUp(frame: Frame, duty: Duty, where: Reading['where'], duties: number): FollowUpReading { return followUpOf(frame, duty, where, duties, this.named, this.context) }

  private scan(text: string, line?: string): Scan {
    const tokens = tokenise(text)
    if (line !== undefined) this.found.tokens.set(line, tokens)
    return { text, tokens, meetingDate: this.context.meetingDate, body: this.context.body, extraHolidays: this.context.extraHolidays ?? [] }
  }
}
