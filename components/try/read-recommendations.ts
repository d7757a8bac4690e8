/** Recommendations in a pasted report or agenda, with what each leaves open. Runs in the browser. */
import type { Unclear } from '@/domain/language/clarity/clarity'
import { clarity } from '@/domain/language/clarity/clarity'
import { ImportRefused } from '@/formats/text'
import { recommendationsIn } from '@/formats/text/recommendations'

export interface Recommended { id: string; text: string; notes: Unclear[] }

/** @returns the recommendations in order, or why nothing could be read, in words */
export function readRecommendations(text: string): Recommended[] | { refused: string } {
  try {
    const { body, texts } = recommendationsIn(text)
    const context = { meetingDate: null, body, people: [], offices: [], bodies: [] }
    if (texts.length === 0) return { refused: 'No recommendation was found. Each one begins with “That …” or “To …”, or stands under the word “Recommendations”.' }
    return texts.map((own, at) => ({ id: `r${String(at + 1)}`, text: own, notes: clarity(own, context) }))
  } catch (error) {
    if (error instanceof ImportRefused) return { refused: error.message }
    throw error
  }
}
