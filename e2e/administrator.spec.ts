/** An administrator's morning: people, posts, a committee and the council's settings; and who must not see them. */
import { expect, test } from '@playwright/test'
import { comeIn, type Guest } from './support/people'
import { serve, type Served } from './support/server'

test.describe.configure({ mode: 'serial' })

let served: Served
let administrator: Guest
const script = '<script>document.title="gone"</script>'

test.beforeAll(async ({ browser }) => {
  served = await serve()
  administrator = await comeIn(browser, served.url, 'Sally Fenwick')
})
test.afterAll(async () => served.stop())

test('a person is entered; what is refused is said beside the field, and what was typed stays', async () => {
  const { page } = administrator
  await page.goto('/desk/people')
  await page.getByText('Add a person').click()
  await page.getByLabel('First name').fill('<img src=x onerror=document.title=1>')
  await page.getByLabel('E-mail').fill('Ola.Bright@wold.example')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Give at least the surname.')).toBeVisible()
  await page.getByLabel('Surname').fill(script)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Somebody else has this address.')).toBeVisible()
  await expect(page.getByLabel('Surname')).toHaveValue(script)
  await page.getByLabel('E-mail').fill('new.person@wold.example')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`<img src=x onerror=document.title=1> ${script}`)
})

test('script in names is text on every page that shows it', async () => {
  const { page } = administrator
  for (const path of ['/desk/people', '/desk/audit', page.url()]) {
    await page.goto(path)
    await expect(page.getByText(script).first()).toBeVisible()
    expect(await page.locator('main script, main img').count()).toBe(0)
    expect(await page.title()).toContain('Matters Arising')
  }
})

test('somebody shut out is out of every page at once', async ({ browser }) => {
  const { page } = administrator
  const member = await comeIn(browser, served.url, 'James Hale')
  await page.goto('/desk/people?text=James+Hale')
  await page.getByRole('link', { name: 'Hale, James' }).click()
  await page.getByText('Shut out', { exact: true }).click()
  await page.getByRole('button', { name: 'Shut James Hale out' }).click()
  await expect(page.getByText('Shut out since')).toBeVisible()
  await member.page.goto('/desk/actions')
  await expect(member.page).toHaveURL(/\/sign-in/)
  await page.getByRole('button', { name: 'Let in again' }).click()
  await expect(page.getByText('Shut out since')).toHaveCount(0)
  await member.page.goto('/desk/actions')
  await expect(member.page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible()
  await member.context.close()
})

test('a vacant post is filled, and says since when', async () => {
  const { page } = administrator
  await page.goto('/desk/posts?which=vacant')
  await page.locator('.register .who').getByRole('link').first().click()
  await expect(page.getByText('goes to the clerk until somebody holds it')).toBeVisible()
  await page.getByText('Appoint somebody').click()
  await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Moyo, Rudo' })
  await page.getByRole('button', { name: 'Appoint', exact: true }).click()
  await expect(page.getByText('Held by Rudo Moyo.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Held by' }).getByText(/^since /)).toBeVisible()
})

test('a committee keeps memberships apart and its settings within reason', async () => {
  const { page } = administrator
  await page.goto('/desk/committees/corporate-parenting-panel')
  const members = page.getByRole('region', { name: 'Members' })
  await members.getByText('Add a member').click()
  await members.getByLabel('Who', { exact: true }).selectOption({ label: 'Hale, James' })
  await members.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(members.getByText(/Already a member here from/)).toBeVisible()
  const meetings = page.getByRole('region', { name: 'Meetings' })
  await meetings.getByText('Change', { exact: true }).click()
  await meetings.getByLabel('Agenda published, clear days before').fill('0')
  await meetings.getByRole('button', { name: 'Keep the change' }).click()
  await expect(meetings.getByText('Give 1 or more.')).toBeVisible()
  await meetings.getByLabel('Agenda published, clear days before').fill('6')
  await meetings.getByRole('button', { name: 'Keep the change' }).click()
  await expect(meetings.getByText('Six clear days before')).toBeVisible()
  const standing = page.getByRole('region', { name: 'Standing items' })
  await standing.getByText('Change the standing items').click()
  await standing.getByRole('button', { name: 'Add an item' }).click()
  await page.keyboard.type('Urgent business')
  await standing.getByRole('button', { name: 'Item 6 up' }).click()
  await standing.getByRole('button', { name: 'Keep the standing items' }).click()
  await expect(standing.locator('ol.numbered .name').nth(4)).toHaveText('Urgent business')
})

test('a restricted committee is gone from the staff who are not named', async ({ browser }) => {
  const { page } = administrator
  await page.goto('/desk/committees/cabinet')
  const staff = page.getByRole('region', { name: 'Who acts on it' })
  await staff.getByText('Change', { exact: true }).click()
  await staff.getByLabel('Restricted').check()
  await staff.getByRole('button', { name: 'Keep the change' }).click()
  await expect(staff.getByText('Nobody could act on it')).toBeVisible()
  await staff.getByLabel(/Bayliss, Tom/).check()
  await staff.getByRole('button', { name: 'Keep the change' }).click()
  await expect(staff.getByText('Only Bayliss, Tom')).toBeVisible()
  const clerk = await comeIn(browser, served.url, 'Priya Nair')
  await clerk.page.goto('/desk/committees')
  await expect(clerk.page.getByRole('main').getByRole('link', { name: 'Corporate Parenting Panel' })).toBeVisible()
  await expect(clerk.page.getByRole('link', { name: 'Cabinet', exact: true })).toHaveCount(0)
  await clerk.page.goto('/desk/committees/cabinet')
  await expect(clerk.page.getByText('Nothing here is for you')).toBeVisible()
  await clerk.context.close()
})

test('a day that does not exist is refused in the settings, and the chain of all this holds', async () => {
  const { page } = administrator
  await page.goto('/desk/settings')
  const days = page.getByRole('region', { name: 'Attendance and days' })
  await days.getByText('Change', { exact: true }).click()
  await days.getByLabel('Further days on which the offices are shut').fill('2027-12-24\n2027-02-31')
  await days.getByRole('button', { name: 'Keep the change' }).click()
  await expect(days.getByText('One of these is no date.')).toBeVisible()
  await days.getByLabel('Further days on which the offices are shut').fill('2027-12-24')
  await days.getByRole('button', { name: 'Keep the change' }).click()
  await expect(days.getByText('24 December 2027')).toBeVisible()
  await page.goto('/desk/audit')
  await expect(page.getByText('changed the council’s settings').first()).toBeVisible()
  await page.getByRole('button', { name: 'Prove the whole chain' }).click()
  await expect(page.getByText(/The chain holds: all [\d,]+ events/)).toBeVisible()
})

test('none of it is for a lead officer', async ({ browser }) => {
  const { page } = await comeIn(browser, served.url, 'Dee Walsh')
  await expect(page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name: /^(People|Posts|Committees|Settings|Who did what)$/ })).toHaveCount(0)
  for (const path of ['people', 'posts', 'settings', 'audit', 'committees/corporate-parenting-panel']) {
    await page.goto(`/desk/${path}`)
    await expect(page.getByText('Nothing here is for you'), path).toBeVisible()
  }
})
