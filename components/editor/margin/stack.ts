/** Where cards stand: level with their sentence where there is room, in order, the open one exactly. Pure. */
export interface Standing { anchor: number; height: number }

const gap = 12

/**
 * Tops of cards in pixels. The open card stands at its sentence; those before it make room upwards, as far as the
 * margin begins, those after it downwards.
 * @param cards in order
 * @param open index of the open card, -1 where none is
 */
export function stackCards(cards: readonly Standing[], open: number): number[] {
  const tops: number[] = []
  let free = 0
  cards.forEach((card, index) => {
    const top = Math.max(free, card.anchor)
    tops[index] = top
    free = top + card.height + gap
  })
  const chosen = cards[open]
  if (!chosen) return tops
  // Pull the open card up to its sentence, pushing those above it up as far as there is room.
  let room = 0
  for (let index = 0; index < open; index += 1) room += (cards[index]?.height ?? 0) + gap
  let bottom = Math.max(chosen.anchor, room)
  if (bottom >= (tops[open] ?? 0)) return tops
  tops[open] = bottom
  for (let index = open - 1; index >= 0; index -= 1) {
    const card = cards[index]!
    bottom = Math.min(tops[index]!, bottom - gap - card.height)
    tops[index] = bottom
  }
  free = tops[open] + chosen.height + gap
  for (let index = open + 1; index < cards.length; index += 1) {
    tops[index] = Math.max(free, cards[index]!.anchor)
    free = tops[index]! + cards[index]!.height + gap
  }
  return tops
}
