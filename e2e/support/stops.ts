/** Every page of the app and as whom it is seen: walked by `pages.spec.ts` and by `npm run screenshots`. */
import type { Page } from '@playwright/test'
import type { Places } from './furnish'

export type Visitor = 'nobody' | 'Priya Nair' | 'Margaret Adeyemi' | 'James Hale' | 'Dee Walsh' | 'Sally Fenwick' | 'Anand Krishnan'

export interface Stop {
  name: string
  /** An address, or how it is found from another page. */
  path: string | ((page: Page) => Promise<string | null>)
  /** The answer that the page is meant to give, where it is not 200. */
  status?: number
}

/** The first link on a page whose address matches. */
const linkOn = (path: string, pattern: RegExp) => async (page: Page): Promise<string | null> => {
  await page.goto(path)
  const all = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return all.find((href) => pattern.test(href)) ?? null
}

/** The recommendations of the first meeting to come whose agenda has some. */
async function beforeTheVote(page: Page): Promise<string | null> {
  await page.goto('/desk/meetings')
  const coming = await page.getByRole('listitem').filter({ hasText: /Agenda/ }).getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const meeting of coming) {
    const found = await linkOn(meeting, /^\/chair\/meeting\//)(page)
    if (found) return found
  }
  return null
}

/** The page of an action that is for whoever looks. */
async function ownAction(page: Page): Promise<string | null> {
  const open = await linkOn('/desk/actions?mine=yes', /[?&]open=/)(page)
  return open && `/desk/actions/${new URL(open, 'http://x').searchParams.get('open') ?? ''}`
}

const panel = 'corporate-parenting-panel'

export function stops(places: Places): Record<Visitor, Stop[]> {
  const meeting = (id: string, part = '') => `/desk/meetings/${id}${part}`
  return {
    nobody: [
      { name: 'public-home', path: '/' },
      { name: 'public-committees', path: '/committees' },
      { name: 'public-committee', path: `/committees/${panel}` },
      { name: 'public-meetings', path: '/meetings' },
      { name: 'public-minutes', path: linkOn('/', /^\/committees\/[^/]+\/\d{4}-/) },
      { name: 'public-agenda', path: linkOn('/meetings', /^\/committees\/[^/]+\/\d{4}-/) },
      { name: 'public-progress', path: '/progress' },
      { name: 'public-progress-of-committee', path: `/progress/${panel}` },
      { name: 'public-resolution', path: linkOn(`/progress/${panel}`, /^\/r\//) },
      { name: 'public-nowhere', path: '/nowhere', status: 404 },
      { name: 'try', path: '/try' },
      { name: 'sign-in', path: '/sign-in' },
      { name: 'sign-in-sent', path: '/sign-in/sent' },
      { name: 'sign-in-link', path: '/sign-in/link?token=0' },
      { name: 'signed-out', path: '/sign-out' },
      { name: 'outbox', path: '/desk/outbox' },
      { name: 'mail', path: linkOn('/desk/outbox', /^\/desk\/outbox\/[a-z0-9]{16}$/) },
      { name: 'answer', path: places.answer },
      { name: 'answer-unknown', path: '/answer/nothing', status: 404 },
    ],
    'Priya Nair': [
      { name: 'today', path: '/desk/today' },
      { name: 'meetings', path: '/desk/meetings' },
      { name: 'meetings-month', path: '/desk/meetings?view=month' },
      { name: 'meeting-new', path: '/desk/meetings/new' },
      { name: 'meeting', path: meeting(places.draft) },
      { name: 'meeting-to-come', path: meeting(places.coming) },
      { name: 'meeting-change', path: meeting(places.coming, '/change') },
      { name: 'agenda', path: meeting(places.coming, '/agenda') },
      { name: 'before-the-vote', path: beforeTheVote },
      { name: 'attendance', path: meeting(places.draft, '/attendance') },
      { name: 'progress-report', path: meeting(places.draft, '/progress') },
      { name: 'editor', path: meeting(places.draft, '/minutes') },
      { name: 'issue', path: meeting(places.draft, '/minutes/issue') },
      { name: 'fact-check', path: meeting(places.draft, '/minutes/fact-check') },
      { name: 'send-to-chair', path: meeting(places.draft, '/minutes/chair') },
      { name: 'minutes-not-begun', path: meeting(places.coming, '/minutes') },
      { name: 'minutes-with-chair', path: meeting(places.withChair, '/minutes') },
      { name: 'record-agreed', path: meeting(places.withChair, '/minutes/agreed') },
      { name: 'publish', path: meeting(places.agreed, '/minutes/publish') },
      { name: 'minutes-published', path: meeting(places.published, '/minutes') },
      { name: 'correct', path: meeting(places.published, '/minutes/correct') },
      { name: 'keep-from-the-public', path: meeting(places.published, '/minutes/correct?exempt=') },
      { name: 'keep-a-part-from-the-public', path: linkOn(meeting(places.published, '/minutes/correct?exempt='), /[?&]exempt=\w/) },
      { name: 'missed', path: meeting(places.published, '/minutes/missed') },
      { name: 'missed-action', path: linkOn(meeting(places.published, '/minutes/missed'), /[?&]at=\w/) },
      { name: 'confirm', path: meeting(places.published, '/minutes/confirm') },
      { name: 'sign', path: meeting(places.confirmed, '/minutes/sign') },
      { name: 'versions', path: meeting(places.published, '/minutes/versions?from=1&to=2') },
      { name: 'actions', path: '/desk/actions' },
      { name: 'actions-open', path: linkOn('/desk/actions', /^\/desk\/actions\?.*open=/) },
      { name: 'actions-none', path: '/desk/actions?text=xyzzy' },
      { name: 'action', path: places.action },
      { name: 'people', path: '/desk/people' },
      { name: 'person', path: linkOn('/desk/people', /^\/desk\/people\/[a-z0-9]{16}$/) },
      { name: 'posts', path: '/desk/posts' },
      { name: 'post', path: linkOn('/desk/posts', /^\/desk\/posts\/[a-z0-9]{16}$/) },
      { name: 'committees', path: '/desk/committees' },
      { name: 'committee', path: `/desk/committees/${panel}` },
      { name: 'outbox-clerk', path: '/desk/outbox' },
      { name: 'settings-clerk', path: '/desk/settings' },
      { name: 'desk-nowhere', path: '/desk/actions/0000000000000000', status: 404 },
      { name: 'sign-out', path: '/sign-out' },
    ],
    'Margaret Adeyemi': [
      { name: 'today-chair', path: '/desk/today' },
      { name: 'chair', path: linkOn('/desk/today', /^\/chair\//) },
    ],
    'James Hale': [
      { name: 'today-member', path: '/desk/today' },
      { name: 'actions-member', path: '/desk/actions' },
    ],
    'Dee Walsh': [
      { name: 'today-officer', path: '/desk/today' },
      { name: 'check', path: meeting(places.checking, '/minutes/check') },
      { name: 'actions-officer', path: '/desk/actions' },
      { name: 'action-owner', path: ownAction },
    ],
    'Sally Fenwick': [
      { name: 'old-minutes', path: '/desk/old-minutes' },
      { name: 'old-files', path: '/desk/old-minutes/files' },
      { name: 'old-meetings', path: '/desk/old-minutes/meetings' },
      { name: 'today-administrator', path: '/desk/today' },
      { name: 'settings', path: '/desk/settings' },
      { name: 'how-minutes-are-read', path: '/desk/settings/reading' },
      { name: 'committee-administrator', path: `/desk/committees/${panel}` },
      { name: 'person-administrator', path: linkOn('/desk/people', /^\/desk\/people\/[a-z0-9]{16}$/) },
    ],
    'Anand Krishnan': [
      { name: 'today-monitoring-officer', path: '/desk/today' },
      { name: 'audit', path: '/desk/audit' },
    ],
  }
}
