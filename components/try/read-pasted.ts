/** Pasted text -> what the page shows. Runs in the browser; nothing of it is sent or kept. */
import type { Block, TextBlock } from '@/domain/document/nodes'
import { read } from '@/domain/language'
import type { IsoDate, Reading } from '@/domain/language'
import { looksWelsh } from '@/domain/language/text/language'
import { pastedToMinutes } from '@/formats/paste'
import { ImportRefused, textToMinutes, type Imported } from '@/formats/text'

/** A stretch of the record that stands together: the head of the minutes, or one item with its lines. */
export interface Part { id: string; heading: TextBlock | null; blocks: TextBlock[]; readings: Reading[] }

/** A reading that creates an action, numbered in the order of the text. */
export interface Promised { number: number; reading: Reading; followUp: NonNullable<Reading['followUp']> }

export interface Found {
  body: string | null
  /** As the text states it; null where it names none. */
  statedDate: IsoDate | null
  /** From which dues are counted: stated or given by the reader of the page. */
  meetingDate: IsoDate | null
  parts: Part[]
  promises: Promised[]
  decisions: number
  /** What the person should know, in words. */
  warnings: string[]
}

/** What was given: typed words, or a clipboard that holds the page as it looked, too. */
export interface Given { text: string; html: string | null }

/**
 * Reads a text. A page that was copied keeps its headings and lists.
 * @param meetingDate given by hand; without it the date that stands in the text, if one does
 * @returns what was found, or why nothing could be read, in words for the person who pasted
 */
export function readPasted(given: Given, meetingDate: IsoDate | null): Found | { refused: string } {
  try {
    const { document, outline, warnings } = minutesOf(given)
    const stated = outline.meetingDate
    const date = meetingDate ?? stated
    const people = outline.attendance.map(({ name, office }) => ({ name, office }))
    const offices = outline.attendance.flatMap(({ office }) => (office ? [office] : []))
    const readings = read({ ...outline, meetingDate: date }, { meetingDate: date, body: outline.body, people, offices, bodies: [] })
    const promises = readings.flatMap((reading) => (reading.followUp && !reading.followUp.sameAs ? [{ reading, followUp: reading.followUp }] : []))
    return {
      body: outline.body, statedDate: stated, meetingDate: date, parts: partsOf(document.content, readings),
      promises: promises.map((one, at) => ({ ...one, number: at + 1 })), decisions: readings.filter(({ resolution }) => resolution).length,
      warnings: looksWelsh(given.text) ? ['Much of this seems to be in Welsh. The text is shown whole, but only English is read.', ...warnings] : warnings,
    }
  } catch (error) {
    if (error instanceof ImportRefused) return { refused: error.message }
    throw error
  }
}

function minutesOf({ text, html }: Given): Imported {
  let counter = 0
  const newId = () => `b${String((counter += 1))}`
  return html === null ? textToMinutes(text, { newId }) : pastedToMinutes({ text, html }, { newId, firstNumber: null, meetingDate: null, among: false })
}

function partsOf(blocks: readonly Block[], readings: readonly Reading[]): Part[] {
  const byNode = new Map<string, Reading[]>()
  for (const reading of readings) byNode.set(reading.nodeId, [...(byNode.get(reading.nodeId) ?? []), reading])
  let part: Part = { id: 'head', heading: null, blocks: [], readings: [] }
  const parts = [part]
  const add = (block: Block): void => {
    if (block.type === 'table') {
      for (const row of block.content) for (const cell of row.content) cell.content.forEach(add)
      return
    }
    if (block.type === 'minute') {
      part = { id: block.attrs.id, heading: block, blocks: [], readings: [] }
      parts.push(part)
      return
    }
    part.blocks.push(block)
    part.readings.push(...(byNode.get(block.attrs.id) ?? []))
  }
  blocks.forEach(add)
  return parts.filter(({ heading, blocks: own }) => heading !== null || own.length > 0)
}
