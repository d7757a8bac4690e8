/** What nobody in the room owes, whatever the form of the sentence: the only lists that the rules of form go by. */
import { groupHeads, outsiders } from '../../lexicon/actors'
import { isState } from './conduct'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Passives that tell how a thing is, what it costs or what comes of it. */
const befalls = set(
  'require need affect base use see expect allow include exclude cover fund finance charge cost save reduce increase improve meet achieve lose protect support serve limit restrict impact enable ' +
  'know call name forgotten forgiven overlook note approve adopt endorse receive accept agree welcome acknowledge grant refuse reject permit entitle eligible link connect locate situate house employ pay spend invest generate attract ' +
  'minimise maximise mitigate prevent avoid maintain retain preserve enhance strengthen deliver provide implement introduce launch open close build construct roll complete phase demolish operate manage run ' +
  'apply subject commence mark celebrate miss remember please delight shut award publish address deal be congratulate satisfy concern mind leave keep deem regard treat judge assess measure hear vote elect confirm dissolve adjourn delay sign exempt charge levy crown thank bear spread ' +
  'give offer award allocate hear face force hit cause compare encourage associate involve engage interest tempt inspire drive own occupy populate estimate project forecast anticipate honour set lead chair attend prioritise monitor target',
)

/** Things of the wide world, and people in general: what would be done to them is news of a service. */
const ofTheWorld = set(
  'bypass road roads route motorway bridge scheme schemes programme project projects school hospital station railway centre building buildings housing homes development site sites service services system ' +
  'funding grant grants budget budgets money tax council-tax savings cost costs income spending reserves surplus expenditure investment resources capital price prices charges fees rates rent rents wages salaries ' +
  'profit profits jobs posts staff vehicles operations patients applicants pupils children residents tenants householders people households families businesses customers users drivers candidates bidders employees public visitors parents carers students ' +
  'election elections legislation act bill law regulations order policy policies standards targets decision decisions planning permission application applications appeal consent licence contract contracts tender ' +
  'treatment care appointments surgery beds capacity demand land plot plots traffic parking energy emissions waste water power electricity gas lessons lesson progress work works phase stage meeting item items area areas emphasis priority focus attention impact effect benefits risk risks need needs change changes steps action',
)

const nothing = set('you no nothing nobody none neither no-one little more much')

/** True for the verb of a passive that tells of a state, a cost or an effect. */
export function onlyBefalls(lemma: string): boolean {
  return befalls.has(lemma) || befalls.has(`${lemma}e`) || isState(lemma) || isState(`${lemma}e`)
}

/** True where what is spoken of is a matter of the wide world, or nothing at all. */
export function isWorldly(nouns: readonly string[]): boolean {
  return nouns.some((noun) => nothing.has(noun)) || ofTheWorld.has(/^\d/.test(nouns[0] ?? '') ? nouns[1] ?? '' : nouns[0] ?? '') || nouns.some((noun) => outsiders.has(noun)) || (groupHeads.has(nouns[0] ?? '') && nouns[0] !== 'group')
}

/** What is asked for and had there and then, or is a matter of how the meeting goes. */
const hadAtOnce = set('clarification explanation advice confirmation comment comments position evidence vote ballot poll dispensation leave permission consent adjournment assurance assurances reassurance views order extension deferral refusal approval support break recess change changes action item funding')

/** True where nothing is left to be sent or done of what was requested. */
export function isHadAtOnce(nouns: readonly string[]): boolean {
  return nouns.some((noun) => hadAtOnce.has(noun)) && !nouns.includes('written') && !nouns.includes('further')
}
