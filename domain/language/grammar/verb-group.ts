import { isParticiple, lemmaOf, verbForm } from '../lexicon/verbs'
import { adverbs, beForms, determiners, haveForms, modals, prepositions, pronouns } from '../lexicon/words'
import type { Token } from '../text/tokens'
import type { Mood } from './predicate'

export interface VerbGroup {
  to: number
  verb: number
  lemma: string
  passive: boolean
  mood: Mood
  modal: string
  negative: boolean
  /** The verb is one that the lexicon lacks: its place alone shows it. */
  open: boolean
}

/** True for words that may stand inside a verb group without changing it. */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && word !== 'supply' && word !== 'apply' && word !== 'reply' && word !== 'comply')
}

/**
 * Reads a group that opens with a modal, "be", "have", "do" or "need": "would not be circulated", "is to report".
 * Phrases between commas inside it are stepped over ("would, in consultation with the Chair, circulate").
 */
export function verbGroupAt(tokens: readonly Token[], at: number, limit: number): VerbGroup | null {
  const word = tokens[at]?.word ?? ''
  if (modals.has(word)) return modalGroup(tokens, at, limit, word)
  if (beForms.has(word)) return beGroup(tokens, at, limit, word)
  if (haveForms.has(word)) return haveGroup(tokens, at, limit, word)
  if (word === 'do' || word === 'does' || word === 'did') {
    const next = skip(tokens, at + 1, limit)
    const form = verbForm(tokens[next.at]?.word ?? '')
    const verb = tokens[next.at]
    // "That the Town Clerk do write": the old form of deciding.
    if (word === 'do' && form?.base && !next.negative && tokens[at - 1]?.isWord && !pronouns.has(tokens[at - 1]?.word ?? '')) return group(next.at, form.lemma, 'subjunctive')
    // "The Council did consent", as against "Did the Council consent"
    if (word === 'did' && form?.base && !next.negative && next.at === at + 1 && tokens[at - 1]?.isWord) return group(next.at, form.lemma, 'past')
    if (!verb?.isWord || verb.capital || !next.negative) return null
    return group(next.at, form?.lemma ?? verb.word, word === 'did' ? 'past' : 'present', true)
  }
  if (word === 'ought') {
    const step = skip(tokens, at + 1, limit)
    const rest = tokens[step.at]?.word === 'to' ? infinitiveAt(tokens, step.at + 1, limit) : null
    return rest ? { ...rest, mood: 'modal', modal: 'should' } : null
  }
  if (word === 'need' || word === 'needs' || word === 'needed') {
    // "the need to cut": a noun.
    if (word === 'need' && (oneNeed.has(tokens[at - 1]?.word ?? '') || tokens[at - 2]?.word === 'a' || tokens[at - 2]?.word === 'an')) return null
    const gerund = tokens[at + 1]
    // "The gate needs mending": to be mended.
    if (word !== 'needed' && gerund?.isWord && !gerund.capital && gerund.word.length > 5 && gerund.word.endsWith('ing') && verbForm(gerund.word)?.base !== true && tokens[at - 1]?.isWord) return group(at + 1, verbForm(gerund.word)?.lemma ?? gerund.word.slice(0, -3), 'need', false, true, word)
    if ((tokens[at + 1]?.word ?? '') !== 'to') return null
    const rest = infinitiveAt(tokens, at + 2, limit)
    return rest ? { ...rest, mood: 'need', modal: word } : null
  }
  return null
}

const oneNeed = new Set(['the', 'a', 'any', 'no', 'his', 'her', 'its', 'their', 'our', 'your', 'real', 'urgent', 'clear'])

/** Reads what follows "to": "circulate", "be circulated", "have been sent"; any small-letter word may be the verb. */
export function infinitiveAt(tokens: readonly Token[], at: number, limit: number, anyWord = false): VerbGroup | null {
  const step = skip(tokens, at, limit)
  const token = tokens[step.at]
  if (!token?.isWord) return null
  if (token.word === 'be' || token.word === 'have') {
    const inner = token.word === 'be' ? beGroup(tokens, step.at, limit, 'be') : haveGroup(tokens, step.at, limit, 'have')
    if (inner) return { ...inner, mood: token.word === 'have' && inner.mood === 'perfect' ? 'perfect' : 'infinitive', negative: step.negative || inner.negative }
    return null
  }
  // "to minute 58(b)", "to table 4": a place in a paper.
  if ((token.word === 'minute' || token.word === 'table') && /^\d/.test(tokens[step.at + 1]?.word ?? '')) return null
  const form = verbForm(token.word)
  if (!form?.base && !(anyWord && !token.capital && token.word.length > 2 && token.word.charCodeAt(0) > 0x60 && token.word.charCodeAt(0) < 0x7b && !closed.has(token.word) && !determiners.has(token.word) && !prepositions.has(token.word))) return null
  return group(step.at, form?.lemma ?? token.word, 'infinitive', step.negative, false, '', !form)
}

const closed = new Set(['the', 'this', 'that', 'their', 'its', 'his', 'her', 'our', 'all', 'any', 'each', 'date', 'which', 'these', 'those', 'them', 'members', 'council', 'cabinet', 'committee', 'both', 'whether', 'what', 'how', 'some', 'other'])

function modalGroup(tokens: readonly Token[], at: number, limit: number, modal: string): VerbGroup | null {
  const step = skip(tokens, at + 1, limit)
  const token = tokens[step.at]
  if (!token?.isWord) return null
  if (token.word === 'be') {
    // "there would be learning days"
    if (tokens[at - 1]?.word === 'there') return group(step.at, 'be', 'modal', step.negative, false, modal)
    const inner = beGroup(tokens, step.at, limit, 'be')
    return inner ? { ...inner, mood: 'modal', modal, negative: step.negative || inner.negative } : null
  }
  if (token.word === 'have') {
    const inner = haveGroup(tokens, step.at, limit, 'have')
    if (inner && inner.mood === 'perfect') return { ...inner, mood: 'perfect', modal, negative: step.negative }
    // "will have to be found"
    if (inner && inner.mood === 'need') return { ...inner, mood: modal === 'will' ? 'modal' : 'need', modal, negative: step.negative || inner.negative }
  }
  if (token.word === 'need' && tokens[step.at + 1]?.word === 'to') {
    const rest = infinitiveAt(tokens, step.at + 2, limit)
    if (rest) return { ...rest, mood: modal === 'will' ? 'modal' : 'need', modal, negative: step.negative || rest.negative }
  }
  const form = verbForm(token.word)
  if ((token.capital && !form?.base) || (!form && (prepositions.has(token.word) || determiners.has(token.word)))) return null
  return group(step.at, form?.lemma ?? token.word, 'modal', step.negative, false, modal)
}

function beGroup(tokens: readonly Token[], at: number, limit: number, word: string): VerbGroup | null {
  const mood: Mood = word === 'be' ? 'subjunctive' : word === 'was' || word === 'were' ? 'past' : word === 'being' ? 'progressive' : 'present'
  let step = skip(tokens, at + 1, limit)
  let token = tokens[step.at]
  // "be and is hereby approved"
  if (token && (token.word === 'and' || token.word === ',')) {
    const next = tokens[step.at + 1]?.word
    if (next === 'is' || next === 'are' || next === 'hereby') {
      step = skip(tokens, step.at + 2, limit)
      const mark = tokens[step.at]?.word
      if (mark === 'is' || mark === ',') step = skip(tokens, step.at + 1, limit)
      token = tokens[step.at]
    }
  }
  const { negative } = step
  if (!token?.isWord) return group(at, 'be', mood, negative)
  switch (token.word) {
    case 'being': {
      const inner = beGroup(tokens, step.at, limit, 'being')
      return inner ? { ...inner, mood: 'progressive' } : null
    }
    case 'going': {
      if (tokens[step.at + 1]?.word !== 'to') return group(step.at, 'go', 'progressive', negative)
      const rest = infinitiveAt(tokens, step.at + 2, limit, true)
      return rest ? { ...rest, mood: 'going-to', negative: negative || rest.negative } : group(step.at, 'go', mood, negative)
    }
    case 'to': {
      const rest = infinitiveAt(tokens, step.at + 1, limit, !idioms.has(tokens[step.at + 1]?.word ?? ''))
      // "were to have reported": they did not.
      if (rest?.mood === 'perfect') return { ...rest, mood: 'past-perfect' }
      return rest ? { ...rest, mood: 'be-to', negative: negative || rest.negative } : group(at, 'be', mood, negative)
    }
    default:
  }
  if (isParticiple(token.word)) return states.has(token.word) && tokens[step.at + 1]?.word !== 'to' ? group(at, 'be', mood, negative) : group(step.at, lemmaOf(token.word), mood, negative, true)
  if (token.word.length > 5 && token.word.endsWith('ing') && !noDoing.has(token.word)) return group(step.at, verbForm(token.word)?.lemma ?? token.word, 'progressive', negative)
  return group(at, 'be', mood, negative)
}

const noDoing = new Set(['nothing', 'something', 'anything', 'everything', 'during', 'pending', 'outstanding', 'evening', 'morning'])

/** "is to hand", "was to blame", "are to date": no deed. */
const idioms = new Set(['hand', 'blame', 'date', 'scale', 'time', 'budget', 'plan', 'follow', 'come'])

/** How somebody feels about it: no deed, though it has the form of one. */
const states = new Set(['satisfied', 'pleased', 'concerned', 'disappointed', 'delighted', 'minded', 'impressed', 'worried', 'interested', 'surprised', 'reassured', 'encouraged', 'assured', 'persuaded', 'convinced', 'heartened', 'alarmed', 'dissatisfied', 'mindful', 'opposed', 'troubled', 'saddened', 'grateful'])

/** A group whose last word is its verb. All are made here, so that they are of one shape, which the engine reads faster. */
export function group(verb: number, lemma: string, mood: Mood, negative = false, passive = false, modal = '', open = false): VerbGroup {
  return { to: verb + 1, verb, lemma, passive, mood, modal, negative, open }
}

function haveGroup(tokens: readonly Token[], at: number, limit: number, word: string): VerbGroup | null {
  const mood: Mood = word === 'had' ? 'past-perfect' : 'perfect'
  const step = skip(tokens, at + 1, limit)
  const token = tokens[step.at]
  if (token?.word === 'been') {
    const inner = skip(tokens, step.at + 1, limit)
    const verb = tokens[inner.at]
    if (verb && isParticiple(verb.word)) return group(inner.at, lemmaOf(verb.word), mood, step.negative, true)
    return group(step.at, 'be', mood, step.negative)
  }
  if (token && isParticiple(token.word)) return group(step.at, lemmaOf(token.word), mood, step.negative)
  if (token?.word === 'to') {
    const rest = infinitiveAt(tokens, step.at + 1, limit)
    return rest ? { ...rest, mood: 'need', modal: word } : null
  }
  return group(at, 'have', word === 'had' ? 'past' : 'present')
}

function skip(tokens: readonly Token[], at: number, limit: number): { at: number; negative: boolean } {
  let i = at
  let negative = false
  while (i < limit) {
    const token = tokens[i]
    if (!token) break
    if (token.isWord && (isAdverb(token.word) || token.word === 'each' || token.word === 'all') && !(token.word === 'first' && tokens[i + 1]?.word === 'of')) {
      negative ||= token.word === 'not' || token.word === 'never'
      i += 1
      continue
    }
    const phrase = token.isWord ? adverbialEnd(tokens, i) : -1
    if (phrase > 0) {
      i = phrase
      continue
    }
    if (token.word === ',') {
      const close = closingComma(tokens, i + 1, Math.min(limit, i + 24))
      if (close > 0) {
        i = close + 1
        continue
      }
    }
    break
  }
  return { at: i, negative }
}

/** Phrases that stand within a verb group as an adverb does ("would in due course circulate"), by their first word. */
const adverbials = new Map<string, readonly (readonly string[])[]>([
  ['in', [['due', 'course'], ['future'], ['the', 'meantime'], ['the', 'first', 'instance'], ['turn'], ['time'], ['any', 'event'], ['addition'], ['general'], ['consequence']]],
  ['as', [['a', 'rule'], ['usual'], ['before'], ['a', 'matter', 'of', 'urgency'], ['well']]], ['at', [['once'], ['last'], ['the', 'same', 'time'], ['the', 'earliest', 'opportunity']]],
  ['by', [['then'], ['return']]], ['of', [['course']]], ['between', [['them']]], ['among', [['themselves']]], ['for', [['now'], ['the', 'time', 'being']]],
])

function adverbialEnd(tokens: readonly Token[], at: number): number {
  const phrases = adverbials.get(tokens[at]?.word ?? '')
  if (!phrases) return -1
  for (const words of phrases) {
    if (words.every((word, k) => tokens[at + 1 + k]?.word === word)) return at + 1 + words.length
  }
  return -1
}

/** "will, she told Members, be": who says so, between commas. */
const speakers = new Set(['he', 'she', 'it', 'they', 'members'])

/** Words with which what is inserted between commas begins. */
const inserted = new Set(['in', 'following', 'after', 'subject', 'if', 'where', 'as', 'at', 'on', 'with', 'together', 'through', 'by', 'for', 'from', 'when', 'once', 'prior', 'before', 'and', 'within', 'unless', 'upon', 'jointly', 'during'])

/** The comma that closes a phrase which opens with a preposition after a comma, or a word of saying, or -1. */
function closingComma(tokens: readonly Token[], from: number, limit: number): number {
  const first = tokens[from]?.word ?? ''
  if (speakers.has(first) ? !verbForm(tokens[from + 1]?.word ?? '')?.past : !inserted.has(first)) return -1
  for (let i = from; i < limit; i += 1) {
    const word = tokens[i]?.word
    if (word === ';' || word === '.' || word === ':') return -1
    if (word === ',') return i
  }
  return -1
}
