/** Founds the demo council: its people, posts and committees, by the commands an administrator would give. */
import { inArray } from 'drizzle-orm'
import { newRowId } from '@/db/row-id'
import { authorities, people as rows } from '@/db/schema'
import { addDays, type IsoDate } from '@/domain/calendar'
import { defaultAuthoritySettings, defaultBodySettings } from '@/domain/council'
import { carryOut, type Actor } from '@/server/command'
import { addMembership, appoint, changeBody, createBody, createOffice, createPerson, giveRole } from '@/server/people/commands'
import { loadViewer, type Viewer } from '@/server/people/viewer'
import { runtime } from '@/server/runtime'
import { demoBodies, type DemoBody } from './bodies'
import { coOpted, councillors, demoOffices, demoStaff, officers, type DemoPerson } from './people'

const founder: Actor = { system: true, name: 'The demo council' }

export interface DemoCouncil {
  authorityId: string
  /** Ids by the keys of `people.ts` and `bodies.ts`. */
  people: ReadonlyMap<string, string>
  offices: ReadonlyMap<string, string>
  bodies: ReadonlyMap<string, string>
  /** As whom a person acts. */
  as(key: string): Promise<Viewer>
}

const address = ({ first, surname }: DemoPerson) => `${first}.${surname}@wold.example`.toLowerCase()

/** @throws where one of the lists of `people.ts` or `bodies.ts` names a key that is not there */
export function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`The demo council has no "${key}"`)
  return id
}

/** @param from first day of the demo's two municipal years; all serve from before it */
export async function foundCouncil(from: IsoDate): Promise<DemoCouncil> {
  const { db } = runtime()
  const authorityId = newRowId()
  const settings = { ...defaultAuthoritySettings, mailbox: 'democratic.services@wold.example', mailboxName: 'Wold County Council Democratic Services', telephone: '01632 960110' }
  await db.insert(authorities).values({ id: authorityId, name: 'Wold County Council', slug: 'wold', settings })
  const since = addDays(from, -400)
  const people = await enterPeople(authorityId)
  await nameGuests(people)
  const offices = await enterOffices(authorityId, people, since)
  for (const { person, role, job } of demoStaff) await carryOut(giveRole, { authorityId, personId: known(people, person), role, jobTitle: job, from: since }, founder)
  const bodies = new Map<string, string>()
  for (const body of demoBodies) bodies.set(body.key, await setUp(body, authorityId, people, since))
  const viewers = new Map<string, Viewer>()
  const as = async (key: string): Promise<Viewer> => {
    const viewer = viewers.get(key) ?? (await loadViewer(known(people, key)))
    if (!viewer) throw new Error(`"${key}" cannot come in`)
    viewers.set(key, viewer)
    return viewer
  }
  return { authorityId, people, offices, bodies, as }
}

async function enterPeople(authorityId: string): Promise<Map<string, string>> {
  const people = new Map<string, string>()
  for (const person of [...councillors, ...officers, ...coOpted]) {
    const { personId } = await carryOut(createPerson, {
      authorityId, title: person.title, initials: person.initials, firstName: person.first, surname: person.surname, postNominals: person.post ?? '',
      email: address(person), telephone: person.telephone ?? '', group: person.group ?? '',
    }, founder)
    people.set(person.key, personId)
  }
  return people
}

/** Those as whom a visitor may come in. */
async function nameGuests(people: ReadonlyMap<string, string>): Promise<void> {
  const guests = [...councillors, ...officers].filter((person) => person.guest).map((person) => known(people, person.key))
  await runtime().db.update(rows).set({ demoGuest: true }).where(inArray(rows.id, guests))
}

async function enterOffices(authorityId: string, people: ReadonlyMap<string, string>, from: IsoDate): Promise<Map<string, string>> {
  const offices = new Map<string, string>()
  for (const office of demoOffices) {
    const { officeId } = await carryOut(createOffice, { authorityId, title: office.title, otherNames: office.other ?? [], copyAddresses: office.copies ?? [] }, founder)
    offices.set(office.key, officeId)
    if (office.holder) await carryOut(appoint, { officeId, personId: known(people, office.holder), from }, founder)
  }
  return offices
}

async function setUp(body: DemoBody, authorityId: string, people: ReadonlyMap<string, string>, from: IsoDate): Promise<string> {
  const { bodyId } = await carryOut(createBody, { authorityId, name: body.name, shortName: body.short, kind: body.kind }, founder)
  await carryOut(changeBody, { bodyId, name: body.name, shortName: body.short, kind: body.kind, restricted: false, settings: { ...defaultBodySettings, ...body.settings } }, founder)
  const seat = async (key: string, role: string) => void (await carryOut(addMembership, { bodyId, personId: known(people, key), role, voting: role !== 'co-opted', from }, founder))
  await seat(body.chair, 'chair')
  await seat(body.vice, 'vice-chair')
  for (const key of body.members) await seat(key, 'member')
  for (const key of body.coOpted ?? []) await seat(key, 'co-opted')
  return bodyId
}
