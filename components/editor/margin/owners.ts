/** Who may be named as owner, completed while a name is typed. Pure. */
import type { DecidedOwner } from '@/domain/document/nodes'
import type { EditorContext } from '../props'
import { ownerFrom } from '../readings/decide'

export interface OwnerChoice { key: string; name: string; beside: string; owner: DecidedOwner }

/** All that can be named: posts first, since a post outlives who holds it. */
export function ownerChoices(context: EditorContext): OwnerChoice[] {
  return [
    ...context.offices.map(({ id, name, holder }): OwnerChoice => ({ key: `office ${id}`, name, beside: holder ? `Post, held by ${holder}` : 'Post, vacant', owner: { sort: 'office', officeId: id, words: name } })),
    ...context.people.map(({ id, name, office }): OwnerChoice => ({ key: `person ${id}`, name, beside: office ?? 'Person', owner: { sort: 'person', personId: id, words: name } })),
    ...[context.body, ...context.bodies.filter(({ id }) => id !== context.body.id)].map(({ id, name }, index): OwnerChoice => ({ key: `body ${id}`, name, beside: index === 0 ? 'This committee' : 'Committee', owner: { sort: 'body', bodyId: id, words: name } })),
  ]
}

/** The best few for what is typed: names that begin so, then names of which a word begins so. */
export function completions(typed: string, choices: readonly OwnerChoice[], most = 7): OwnerChoice[] {
  const wanted = typed.trim().toLowerCase().replace(/^the\s+/, '')
  if (wanted === '') return []
  const begins = (words: string) => words.toLowerCase().startsWith(wanted)
  const rank = ({ name, beside }: OwnerChoice): number => (begins(name) ? 0 : name.split(/[\s(,]+/).some(begins) ? 1 : beside.split(/\s+/).some(begins) ? 2 : 3)
  return choices.map((choice) => ({ choice, rank: rank(choice) })).filter((one) => one.rank < 3).sort((a, b) => a.rank - b.rank).slice(0, most).map(({ choice }) => choice)
}

/** Who is meant by what stands in the field when nothing was picked. */
export const typedOwner = (typed: string, context: EditorContext): DecidedOwner => (typed.trim() === '' ? { sort: 'words', words: null } : ownerFrom(typed.trim(), context))

/** What the program makes of an owner, as one line under the field. */
export function ownerBeside(owner: DecidedOwner, context: EditorContext): string {
  switch (owner.sort) {
    case 'office': {
      const office = context.offices.find(({ id }) => id === owner.officeId)
      return office?.holder ? `Post, held by ${office.holder}` : 'Post, nobody holds it: it goes to the clerk'
    }
    case 'person': return context.people.find(({ id }) => id === owner.personId)?.name ?? 'Person'
    case 'body': return 'Committee'
    case 'outside': return 'Outside organisation: you are given a letter to send'
    case 'group': return 'Group: each of them answers'
    case 'lead': return 'The first leads, the others help: each gets the e-mail'
    case 'words': return owner.words ? 'Nobody of this name is known here: it goes to the clerk' : 'Nobody is named: it goes to the clerk'
  }
}
