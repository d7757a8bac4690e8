/**
 * Verbs of committee work, with the kind of follow-up that doing them is. To add a verb, add a word here; its forms
 * are made by rule, irregular ones stand in `irregular`.
 */
import type { FollowUpKind } from '../reading'
import { table } from './table'

const taskWords: Readonly<Record<FollowUpKind, string>> = {
  'report-back': 'report present submit bring return revert update feedback resubmit re-submit table re-present review',
  'provide-information': 'communicate provide reach account supply clarify confirm advise inform notify brief explain let obtain give furnish compile prepare produce gather collate identify tell show answer find set-out detail itemise outline',
  circulate: 'append attach annex mail circulate recirculate re-circulate distribute forward pass send resend re-send email e-mail share copy issue disseminate',
  write: 'write lobby thank draft congratulate',
  raise: 'draw ring telephone phone sound petition remonstrate alert confer raise speak liaise contact chase discuss meet talk approach pursue highlight escalate promote engage convey follow press encourage relay remind consult',
  investigate: 'recheck re-check probe appraise benchmark look examine re-examine check ascertain explore investigate inspect research seek enquire inquire establish assess consider monitor evaluate analyse audit survey verify scope reconsider re-consider',
  'work-programme': 'add include list place schedule reschedule re-schedule move defer postpone programme timetable insert',
  refer: 'refer remit recommend commend signpost',
  respond: 'respond reply comment',
  arrange: 'reconvene coordinate co-ordinate arrange rearrange re-arrange convene organise organize invite hold host visit facilitate book',
  attend: 'deputise attend represent accompany join',
  appoint: 'appoint nominate co-opt recruit fill',
  publish: 'publish print display advertise upload post publicise',
  implement: 'amend revise remove strengthen negotiate install repair replace purchase buy order complete finalise finalize correct develop undertake implement progress action make put take introduce change sign seal pay apply ensure work create build fix deliver launch commission procure award enter execute vary transfer sell dispose instruct secure use act open close extend renew erect plant cut clear paint redesign simplify rewrite record minute bid build maintain test pilot trial carry set become keep continue support help start begin proceed lead cover monitor administer determine manage agree adjust accept enforce serve adapt relocate reinstate resurface demolish train recruit register store ask request tender allocate fund invest incorporate reflect expand reduce increase improve stop cease withdraw rectify mend resolve settle update tidy trim mow drain replenish upgrade modify restore renovate hire rent lease acquire establish adopt prosecute delete destroy cancel acknowledge weigh raise deal declare disclose refresh re-issue reissue return oversee collect measure map mark label photograph scan digitise archive process approve document log track trace count cost price quantify calculate reconcile balance forecast model simulate redraft re-draft reword rework repaint replant re-open reopen relist re-list retest resurvey recalculate re-apply re-advertise renumber resupply form commence conduct initiate instigate institute formulate devise consolidate harmonise align embed rephrase recast redact translate transcribe refurbish rebuild convert adapt install dredge prune repaint insure reimburse refund earmark terminate discontinue abandon withhold lodge settle spend prioritise shortlist interview designate rename reorganise restructure engage mobilise relaunch repay lay',
}

/** Deciding that leaves nothing to be done. */
const nilWords =
  'note receive approve adopt endorse support accept ratify welcome acknowledge consider carry adjourn suspend elect grant refuse withdraw dismiss confirm exclude thank agree ' +
  'lose defeat reject decline uphold determine recognise recognize commend congratulate waive reaffirm affirm sanction resolve conclude appreciate observe hear read sign re-elect reappoint re-appoint ' +
  'concur assent acquiesce homologate sustain permit exempt declare close open admit readmit take vote resume await'

/** Telling: what follows in a that-clause is only as binding as its own words. */
const speechWords =
  'wonder say state report advise explain confirm inform tell hear note highlight indicate add assure outline mention reply respond announce point stress emphasise clarify answer comment understand remind record acknowledge observe expect notify warn reassure suggest propose recommend query question ask request agree feel think believe consider hope wish want argue express regard move second decide resolve undertake promise offer commit volunteer pledge conclude determine direct instruct order require urge invite task charge entrust authorise authorize delegate empower mandate encourage call welcome support endorse approve accept receive adopt refer plan intend need continue seek oppose object declare demand guarantee accept insist prefer like envisage anticipate acknowledge'

/** Asking or telling somebody to do it. */
const controlWords = 'depute enjoin request ask instruct authorise authorize task charge entrust direct require urge invite encourage empower mandate recommend order call delegate remit remind advise commission'
/** Binding oneself. */
const commitWords = 'agree undertake offer promise commit volunteer pledge guarantee engage vow consent'

const irregular = table<readonly [past: string, participle: string]>({
  bring: ['brought', 'brought'], give: ['gave', 'given'], let: ['let', 'let'], find: ['found', 'found'], send: ['sent', 'sent'], resend: ['resent', 'resent'], 're-send': ['re-sent', 're-sent'], write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'], meet: ['met', 'met'], seek: ['sought', 'sought'], hold: ['held', 'held'], make: ['made', 'made'], put: ['put', 'put'],
  take: ['took', 'taken'], undertake: ['undertook', 'undertaken'], pay: ['paid', 'paid'], buy: ['bought', 'bought'], sell: ['sold', 'sold'], build: ['built', 'built'],
  tell: ['told', 'told'], show: ['showed', 'shown'], say: ['said', 'said'], hear: ['heard', 'heard'], read: ['read', 'read'], lose: ['lost', 'lost'],
  withdraw: ['withdrew', 'withdrawn'], uphold: ['upheld', 'upheld'], cut: ['cut', 'cut'], set: ['set', 'set'], keep: ['kept', 'kept'], become: ['became', 'become'],
  begin: ['began', 'begun'], lead: ['led', 'led'], rewrite: ['rewrote', 'rewritten'], come: ['came', 'come'], get: ['got', 'got'], go: ['went', 'gone'],
  understand: ['understood', 'understood'], feel: ['felt', 'felt'], think: ['thought', 'thought'], oversee: ['oversaw', 'overseen'], deal: ['dealt', 'dealt'],
  do: ['did', 'done'], feedback: ['fedback', 'fedback'], feed: ['fed', 'fed'], draw: ['drew', 'drawn'], lay: ['laid', 'laid'], mow: ['mowed', 'mown'], leave: ['left', 'left'], spend: ['spent', 'spent'], ring: ['rang', 'rung'], stand: ['stood', 'stood'], run: ['ran', 'run'], lie: ['lay', 'lain'], see: ['saw', 'seen'], fall: ['fell', 'fallen'],
})
const doubling = new Set(['submit', 'resubmit', 're-submit', 'refer', 'defer', 'remit', 'commit', 'plan', 'permit', 'admit', 'readmit', 'trim', 'stop', 'log', 'map', 'scan', 'step', 'control', 'label', 'model'])
const extraVerbs = 'remain come get go do feed draw step pick stand provide see leave lay lie supply serve run flag fall'

/** Which forms of its verb a word can be. */
export interface VerbForm {
  lemma: string
  base: boolean
  third: boolean
  past: boolean
  participle: boolean
  gerund: boolean
}

const forms = new Map<string, VerbForm>()
const kinds = new Map<string, FollowUpKind>()
export const nil: ReadonlySet<string> = new Set(nilWords.split(' '))
export const speech: ReadonlySet<string> = new Set(speechWords.split(' '))
export const control: ReadonlySet<string> = new Set(controlWords.split(' '))
export const commit: ReadonlySet<string> = new Set(commitWords.split(' '))

for (const [kind, words] of Object.entries(taskWords)) {
  for (const lemma of words.split(' ')) if (!kinds.has(lemma)) kinds.set(lemma, kind as FollowUpKind)
}
for (const lemma of new Set([...kinds.keys(), ...nil, ...speech, ...control, ...commit, ...extraVerbs.split(' ')])) addVerb(lemma)

/** Every form that the lexicon makes, with what it can be. */
export const verbForms: Iterable<readonly [string, VerbForm]> = forms

/** The kind of follow-up that doing this verb is, before its object is looked at; null for verbs that are no task. */
export function taskKind(lemma: string): FollowUpKind | null {
  return kinds.get(lemma) ?? (lemma.startsWith('re-') ? kinds.get(lemma.slice(3)) ?? null : null)
}

/** The verb form of a word; null where it is no verb of the lexicon. */
export function verbForm(word: string): VerbForm | null {
  return forms.get(word) ?? (word.charCodeAt(2) === 0x2d && word.startsWith('re-') ? again(word) : null)
}

/** "re-run", "re-checked": a verb of the lexicon, done again. */
function again(word: string): VerbForm | null {
  const plain = forms.get(word.slice(3))
  if (!plain) return null
  const form = { ...plain, lemma: `re-${plain.lemma}` }
  forms.set(word, form)
  return form
}

/** True for words that can be a past participle, known or by their ending. */
export function isParticiple(word: string): boolean {
  const form = verbForm(word)
  if (form) return form.participle
  return word.length > 4 && (word.endsWith('ed') || (word.endsWith('en') && extraParticiples.has(word))) || extraParticiples.has(word) || (word.startsWith('re') && word.length > 5 && isParticiple(word.slice(2)))
}

/** Participles of verbs that are no words of committees, with their verb. */
const extraParticiples = table<string>({
  taught: 'teach', caught: 'catch', sworn: 'swear', worn: 'wear', torn: 'tear', shut: 'shut', split: 'split', spread: 'spread', grown: 'grow',
  flown: 'fly', frozen: 'freeze', hidden: 'hide', shaken: 'shake', stolen: 'steal', thrown: 'throw', woven: 'weave', swept: 'sweep', dug: 'dig',
  fought: 'fight', lent: 'lend', lit: 'light', shot: 'shoot', stuck: 'stick', bound: 'bind', bred: 'breed', burnt: 'burn', eaten: 'eat',
  fallen: 'fall', forgotten: 'forget', gone: 'go', risen: 'rise', sunk: 'sink', wound: 'wind', known: 'know', borne: 'bear', won: 'win',
  chosen: 'choose', driven: 'drive', broken: 'break', spoken: 'speak', forgiven: 'forgive', forbidden: 'forbid', struck: 'strike', hung: 'hang',
  sung: 'sing', overturned: 'overturn', rebuilt: 'rebuild', spent: 'spend',
})

/** The lemma of a word: from the lexicon, else the word without its ending. */
export function lemmaOf(word: string): string {
  const form = verbForm(word)
  if (form) return form.lemma
  const irregularly = extraParticiples.get(word)
  if (irregularly !== undefined) return irregularly
  if (!word.endsWith('ed') || word.length < 5) return word
  const stem = word.slice(0, -2)
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return lostE.test(stem) ? `${stem}e` : stem
}

/** "fenc", "galvanis", "designat": what is left of a verb that ends in e. */
const lostE = /(?:[^n]g|[cuvz]|is|[^aeiou][ru]s|[^eo]at|[^aeo]ir|[^o]ur|(?:^|[^aeiou])[aiou]k)$/

function addVerb(lemma: string): void {
  const special = irregular.get(lemma)
  const past = special?.[0] ?? regularPast(lemma)
  const participle = special?.[1] ?? regularPast(lemma)
  const mark = (word: string, key: keyof Omit<VerbForm, 'lemma'>): void => {
    const form = forms.get(word) ?? { lemma, base: false, third: false, past: false, participle: false, gerund: false }
    form[key] = true
    forms.set(word, form)
  }
  mark(lemma, 'base')
  mark(third(lemma), 'third')
  mark(past, 'past')
  mark(participle, 'participle')
  mark(gerund(lemma), 'gerund')
}

function third(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return doubling.has(lemma) ? `${lemma}${lemma.slice(-1)}ed` : `${lemma}ed`
}

function gerund(lemma: string): string {
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}ing`
  return doubling.has(lemma) || ['put', 'set', 'let', 'get', 'begin', 'cut', 'run'].includes(lemma) ? `${lemma}${lemma.slice(-1)}ing` : `${lemma}ing`
}
