/** Recommendations in a pasted report or agenda, with what each leaves open. Runs in the browser. */
import { outlineLines } from '@/domain/language/outline-lines'
import type { Unclear } from '@/domain/language/clarity/clarity'
import { clarity } from '@/domain/language/clarity/clarity'
import { ImportRefused, textToMinutes } from '@/formats/text'

export interface Recommended { id: string; text: string; notes: Unclear[] }

/** Sentences of a report that are put to the vote: "That ...", "To ...", and what stands under "Recommendations". */
const opens = /^(?:that|to)\s/i

/** @returns the recommendations in order, or why nothing could be read, in words */
export function readRecommendations(text: string): Recommended[] | { refused: string } {
  let counter = 0
  try {
    const { outline } = textToMinutes(text, { newId: () => `b${String((counter += 1))}` })
    const context = { meetingDate: outline.meetingDate, body: outline.body, people: [], offices: [], bodies: [] }
    const lines = outlineLines(outline).filter((line) => line.role === 'resolution' || ((line.role === 'paragraph' || line.role === 'point') && opens.test(line.text)))
    if (lines.length === 0) return { refused: 'No recommendation was found. Each one begins with “That …” or “To …”, or stands under the word “Recommended”.' }
    return lines.map(({ id, text: own }) => ({ id, text: own, notes: clarity(own, context) }))
  } catch (error) {
    if (error instanceof ImportRefused) return { refused: error.message }
    throw error
  }
}
