import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gatheredMail, type Digest, type GatheredMail, type RemindedAction } from './gathered'
import { issueMail } from './issue'
import type { ToldAction } from './letter'
import { dark, light } from './look'
import { domainOf, messageIdOf } from './message-id'
import { compose, say, wrap } from './parts'
import { signInMail } from './sign-in'

const by = { name: 'Priya Nair', jobTitle: 'Senior Scrutiny Officer', telephone: '01632 960114', authority: 'Wold County Council' }
const figures: ToldAction = {
  title: 'Foster carer figures by district', sentence: 'The Service Manager undertook to circulate the figures by district before the next meeting.', body: 'Corporate Parenting Panel', bodyShort: 'Corporate Parenting',
  meetingDate: '2027-01-14', resolved: false, dueOn: '2027-03-18', dueWords: 'before 18 March 2027', office: 'Service Manager', link: 'https://minutes.wold.example/answer/abc', exempt: false, draft: true,
}
const secret: ToldAction = { ...figures, title: '', sentence: '', exempt: true, link: 'https://minutes.wold.example/desk/actions/x' }
const today = '2027-01-14'

describe('the mail at issue', () => {
  const mail = issueMail({ greeting: 'Dee', today, by, actions: [figures] })

  it('says for whom, by when and what, in its subject', () => {
    expect(mail.subject).toBe('For the Panel before 18 March: Foster carer figures by district')
  })

  it('quotes, dates, says that the minutes are in draft, and who signs, in HTML and text alike', () => {
    for (const said of ['Dear Dee,', 'At its meeting on 14 January 2027 the Corporate Parenting Panel was told:', 'circulate the figures by district', 'before 18 March 2027', 'in 9 weeks', 'Say how it stands', 'https://minutes.wold.example/answer/abc', 'minutes.wold.example and needs no password', 'still in draft', 'Priya Nair, Senior Scrutiny Officer, Wold County Council, 01632 960114']) {
      expect(mail.text.replace(/\s+/g, ' ')).toContain(said)
      expect(mail.html.replace(/\s+/g, ' ')).toContain(said)
    }
  })

  it('tells several in one mail, each with its own link', () => {
    const two = issueMail({ greeting: 'Dee', today, by, actions: [figures, { ...figures, title: 'A letter', dueOn: '2027-02-04', dueWords: 'by 4 February 2027', link: 'https://minutes.wold.example/answer/def' }] })
    expect(two.subject).toBe('For the Panel: two actions, the first by 4 February')
    expect(two.text).toContain('/answer/abc')
    expect(two.text).toContain('/answer/def')
  })

  it('says "resolved" of a resolution and nothing of a draft once published', () => {
    const said = issueMail({ greeting: 'Dee', today, by, actions: [{ ...figures, resolved: true, draft: false }] })
    expect(said.text.replace(/\s+/g, ' ')).toContain('Panel resolved:')
    expect(said.text).not.toContain('draft')
  })

  it('says the condition where there is one instead of a date', () => {
    const said = (dueWords: string) => issueMail({ greeting: 'Dee', today, by, actions: [{ ...figures, dueOn: null, dueWords }] }).text.replace(/\s+/g, ' ')
    expect(said('once it had been approved')).toContain('Service Manager; no date was set: “once it had been approved”.')
    expect(said('no date in the text')).toContain('Service Manager; no date was set.')
  })

  it('carries no word of an exempt action and leads to a sign-in', () => {
    const said = issueMail({ greeting: 'Dee', today, by, actions: [{ ...secret }] })
    expect(said.subject).toBe('For the Panel before 18 March: an action under an exempt item')
    expect(said.html).toContain('Sign in and read it')
    expect(said.html).not.toContain('needs no password')
  })

  it('keeps what somebody wrote as words, never as HTML', () => {
    const said = issueMail({ greeting: '<b>Dee</b>', today, by, actions: [{ ...figures, sentence: '<script>alert(1)</script> & "more"', title: '<img src=x>' }] })
    expect(said.html).not.toMatch(/<script|<img|<b>/)
    expect(said.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;')
  })
})

describe('the gathered mail', () => {
  const action: RemindedAction = { ...figures, why: 'reminder' }
  const task = { heading: 'Not answered twice: Figures', words: 'x', button: 'Open the action', link: 'https://x.example/' }
  const line = { title: 'Figures by district', owner: 'Service Manager', dueOn: '2027-03-18', dueWords: 'before 18 March 2027', meetingDate: '2027-01-14' }
  const digest: Digest = { body: 'Corporate Parenting Panel', bodyShort: 'Corporate Parenting', agendaLink: 'https://minutes.wold.example/committees/panel/2027-03-18', occasion: 'agenda', meetingDate: '2027-03-18', asked: [], due: [line], late: [{ ...line, title: 'The strategy', dueOn: '2027-02-01', dueWords: 'by 1 February 2027' }], exempt: 1, link: 'https://minutes.wold.example/desk/actions?body=panel' }
  const mail = (change: Partial<GatheredMail>): GatheredMail => ({ greeting: 'Dee', today: '2027-03-11', by, actions: [], tasks: [], digests: [], ...change })

  it.each([
    ['one reminder', { actions: [action] }, 'For the Panel by 18 March: Foster carer figures by district'],
    ['one that is late', { actions: [action], today: '2027-03-19' }, 'Was due on 18 March: Foster carer figures by district'],
    ['a new date', { actions: [{ ...action, why: 'due-changed' as const }] }, 'New date, 18 March: Foster carer figures by district'],
    ['an exempt one', { actions: [{ ...action, ...secret }] }, 'For the Panel by 18 March: an action under an exempt item'],
    ['a digest', { digests: [digest] }, 'What the Panel asked for, before 18 March'],
    ['a task', { tasks: [task] }, 'Not answered twice: Figures'],
    ['several things to look at', { tasks: [task, task, task] }, 'Not answered twice: Figures, and two more things to look at'],
    ['a digest of one committee among several', { digests: [{ ...digest, body: 'Environment Scrutiny Committee', bodyShort: 'Environment Scrutiny', occasion: 'after' as const }] }, 'What Environment Scrutiny asked for on 18 March'],
    ['several late', { actions: [action, action], today: '2027-03-19' }, 'Two actions for you, late'],
    ['one of several late', { actions: [action, { ...action, dueOn: '2027-03-01' }] }, 'Two actions for you, one of them late'],
    ['all together', { actions: [action, action], digests: [digest] }, 'Two actions for you, the first by 18 March; what the Panel asked for, before 18 March'],
  ] as const)('subject: %s', (_what, change, subject) => {
    expect(gatheredMail(mail(change as Partial<GatheredMail>)).subject).toBe(subject)
  })

  it('names to members what falls due, with its date, and what is late, and counts what is exempt', () => {
    const text = gatheredMail(mail({ digests: [digest] })).text.replace(/\s+/g, ' ')
    expect(text).toContain('Falls due - Figures by district: Service Manager, before 18 March 2027 (in 7 days)')
    expect(text).toContain('Late - The strategy: Service Manager, by 1 February 2027 (5 weeks late)')
    expect(text).toContain('One action under exempt items is not named in this mail.')
  })

  it('never accuses and never shouts', () => {
    const all = [gatheredMail(mail({ actions: [action], today: '2027-03-19' })), gatheredMail(mail({ digests: [digest] })), signInMail({ greeting: 'Dee', url: 'https://x.example/sign-in/link?token=1', minutes: 30, authority: 'Wold' })]
    for (const { text } of all) expect(text).not.toMatch(/you owe|overdue|please|successfully|!/i)
  })
})

describe('the pieces', () => {
  it('wraps text at 72 characters and never breaks an address', () => {
    const url = `https://minutes.wold.example/answer/${'a'.repeat(90)}`
    const lines = compose('s', [say('word '.repeat(60)), { part: 'button', words: 'Go', url }]).text.split('\n')
    expect(lines.filter((one) => one.length > 72)).toEqual([url])
    expect(wrap('', '  ')).toBe('  ')
  })

  it('gives one key one Message-ID', () => {
    const key = { cause: 'gathered', address: 'a@b.example', date: '2027-01-14' }
    expect(messageIdOf(key, 'b.example')).toBe(messageIdOf({ ...key }, 'b.example'))
    expect(new Set([messageIdOf(key, 'b.example'), messageIdOf({ ...key, date: '2027-01-15' }, 'b.example'), messageIdOf({ ...key, address: 'c@b.example' }, 'b.example'), messageIdOf({ ...key, cause: 'issue' }, 'b.example')]).size).toBe(4)
    expect([domainOf('a@b.example'), domainOf('Desk <a@b.example>'), domainOf('nobody')]).toEqual(['b.example', 'b.example', 'localhost'])
  })

  it('has the colours of the pages', () => {
    const [bright, night] = readFileSync('app/tokens.css', 'utf8').split('@media (prefers-color-scheme: dark)')
    const value = (css: string | undefined, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css ?? '')?.[1]
    for (const [name, colour] of Object.entries(light)) expect([name, value(bright, name)]).toEqual([name, colour])
    for (const [name, colour] of Object.entries(dark)) expect([name, value(night, name)]).toEqual([name, colour])
  })
})
