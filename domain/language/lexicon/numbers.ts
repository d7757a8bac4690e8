import { table } from './table'

const units = table<number>({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
})

/** A whole number in figures or words ("12", "twelve", "twenty-eight"), up to 9999; null for anything else. */
export function numberOf(word: string): number | null {
  const code = word.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39) {
    if (word.length > 4) return null
    let n = 0
    for (let i = 0; i < word.length; i += 1) {
      const digit = word.charCodeAt(i) - 0x30
      if (digit < 0 || digit > 9) return null
      n = n * 10 + digit
    }
    return n
  }
  const whole = units.get(word)
  if (whole !== undefined) return whole
  const dash = word.indexOf('-')
  if (dash < 0) return null
  const tens = units.get(word.slice(0, dash))
  const ones = units.get(word.slice(dash + 1))
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null
}

const ordinals = table<number>({
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
})

/** Words of one piece that count or order. */
export const numberWords: readonly string[] = [...units.keys(), ...ordinals.keys()]

/** "1st", "30th", "first": the number, or null. */
export function ordinalOf(word: string): number | null {
  const named = ordinals.get(word)
  if (named !== undefined) return named
  const first = word.charCodeAt(0)
  if (word.length < 3 || word.length > 4 || first < 0x30 || first > 0x39) return null
  const tail = word.slice(-2)
  if (tail !== 'st' && tail !== 'nd' && tail !== 'rd' && tail !== 'th') return null
  return numberOf(word.slice(0, -2))
}
