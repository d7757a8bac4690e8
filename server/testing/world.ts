/** A small council for tests: two authorities, bodies of each sort, a person for every role, three meetings. */
import {
  authorities, authorityPeople, bodies, bodyAuthorities, bodyClerks, installation, meetings, memberships, officeHolders, offices, people, staff,
} from '@/db/schema'
import { defaultAuthoritySettings, defaultBodySettings, type BodyKind, type MembershipRole, type StaffRole } from '@/domain/council'
import { loadViewer, type Viewer } from '@/server/people/viewer'
import { openTestRuntime, type TestRuntime } from './runtime'

export const testPeople = [
  'clerk', 'namedClerk', 'clerkElsewhere', 'monitoringOfficer', 'administrator', 'chair', 'viceChair', 'member', 'memberElsewhere', 'leadOfficer', 'disabled',
] as const
export type TestPerson = (typeof testPeople)[number]

export interface World {
  runtime: TestRuntime
  /** Ids by name: people as in {@link testPeople}, `authority`, `elsewhere`, `panel`, `cabinet`, `closedBody`, `otherBody`, `joint`, `office`, `vacantOffice`, `lastMeeting`, `nextMeeting`, `extraordinary`. */
  ids: Record<string, string>
  as(person: TestPerson): Promise<Viewer>
  close(): Promise<void>
}

const from = '2020-01-01'
const words = (camel: string) => camel.replace(/([A-Z])/g, ' $1').toLowerCase()

/** Opens it at 10:00 on 18 January 2027; the panel met on the 14th and meets again on 18 March. */
export async function openWorld(at?: string): Promise<World> {
  const runtime = await openTestRuntime(at)
  const { db } = runtime
  const ids: Record<string, string> = {
    authority: 'wold', elsewhere: 'fire', panel: 'panel', cabinet: 'cabinet', closedBody: 'closed', otherBody: 'fire-board', joint: 'joint',
    office: 'head-of-finance', vacantOffice: 'head-of-roads', lastMeeting: 'm-january', nextMeeting: 'm-march', extraordinary: 'm-extra',
    ...Object.fromEntries(testPeople.map((name) => [name, `p-${name}`])),
  }
  await db.insert(installation).values({ id: 1, demo: false, secret: runtime.secret })
  await db.insert(authorities).values([
    { id: 'wold', name: 'Wold County Council', slug: 'wold', settings: { ...defaultAuthoritySettings, telephone: '01632 960100' } },
    { id: 'fire', name: 'Wold Fire Authority', slug: 'fire', settings: defaultAuthoritySettings },
  ])
  await db.insert(people).values(testPeople.map((name) => ({
    id: `p-${name}`, title: 'Ms', initials: name.slice(0, 1).toUpperCase(), firstName: name.slice(0, 1).toUpperCase() + name.slice(1), surname: 'Example',
    email: `${name.toLowerCase()}@wold.example`, telephone: '01632 960114', disabledAt: name === 'disabled' ? '2027-01-01T09:00:00Z' : null,
  })))
  await db.insert(authorityPeople).values(testPeople.map((name) => ({ authorityId: name.endsWith('Elsewhere') ? 'fire' : 'wold', personId: `p-${name}` })))
  const role = (person: TestPerson, role: StaffRole, authorityId = 'wold') => ({ authorityId, personId: `p-${person}`, role, jobTitle: words(role), from })
  await db.insert(staff).values([
    role('clerk', 'clerk'), role('namedClerk', 'clerk'), role('clerkElsewhere', 'clerk', 'fire'),
    role('monitoringOfficer', 'monitoring-officer'), role('administrator', 'administrator'), role('disabled', 'clerk'),
  ])
  await db.insert(offices).values([
    { id: 'head-of-finance', authorityId: 'wold', title: 'Head of Finance', copyAddresses: ['deputy.finance@wold.example'] },
    { id: 'head-of-roads', authorityId: 'wold', title: 'Head of Roads' },
  ])
  await db.insert(officeHolders).values({ authorityId: 'wold', officeId: 'head-of-finance', personId: 'p-leadOfficer', from })
  const body = (id: string, name: string, kind: BodyKind, authorityId = 'wold', restricted = false) =>
    ({ id, authorityId, name, shortName: name, slug: id, kind, restricted, settings: defaultBodySettings })
  await db.insert(bodies).values([
    body('panel', 'Corporate Parenting Panel', 'scrutiny'), body('cabinet', 'Cabinet', 'executive'),
    body('closed', 'Appointments Committee', 'regulatory', 'wold', true), body('fire-board', 'Fire Board', 'regulatory', 'fire'), body('joint', 'Joint Rescue Board', 'joint'),
  ])
  await db.insert(bodyAuthorities).values({ bodyId: 'joint', authorityId: 'fire' })
  await db.insert(bodyClerks).values({ bodyId: 'closed', personId: 'p-namedClerk' })
  const seat = (person: TestPerson, bodyId: string, role: MembershipRole = 'member', authorityId = 'wold') => ({ authorityId, bodyId, personId: `p-${person}`, role, from })
  await db.insert(memberships).values([
    seat('chair', 'panel', 'chair'), seat('viceChair', 'panel', 'vice-chair'), seat('member', 'panel'), seat('memberElsewhere', 'fire-board', 'member', 'fire'), seat('memberElsewhere', 'joint'),
  ])
  const meeting = (id: string, date: string, state: 'held' | 'planned', kind: 'ordinary' | 'extraordinary' = 'ordinary') =>
    ({ id, authorityId: 'wold', bodyId: 'panel', date, time: '10:00', place: 'Committee Room 2', state, kind })
  await db.insert(meetings).values([
    meeting('m-january', '2027-01-14', 'held'), meeting('m-extra', '2027-02-10', 'planned', 'extraordinary'), meeting('m-march', '2027-03-18', 'planned'),
  ])
  return {
    runtime, ids,
    as: async (person) => {
      const viewer = await loadViewer(`p-${person}`)
      if (!viewer) throw new Error(`${person} cannot come in`)
      return viewer
    },
    close: () => runtime.close(),
  }
}
