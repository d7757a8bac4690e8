/** The owner's page, as plain HTML: it must open in any mail program's browser, without script. */
import { formatDate, relativeDay, relativeDue } from '@/domain/calendar'
import { judge, type Deed } from '@/domain/workflow/deeds'
import { undated } from '@/mail/letter'
import { escapeHtml as e } from '@/mail/parts'
import type { Clerk } from '@/server/mail/asked'
import { acceptedNames, largestFile } from './file'
import type { Answer, OpenAnswer, SaidBefore } from './read'
import { answerStyle } from './style'

export type Saying = 'progress' | 'done' | 'other-date' | 'not-mine'

/** What stood in the form when it was refused, and why; nothing typed is lost. */
export interface Refilled { says: string; writer: string; text: string; date: string; words: string; fields: Record<string, string> }

export interface Shown { status: number; html: string }

const frame = (title: string, body: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow"><title>${e(title)}</title><link rel="icon" href="/icon.svg"><style>${answerStyle}</style></head>
<body><main>
${body}
</main></body></html>`

const reach = (clerk: Clerk | null): string =>
  clerk ? `<p>${e([clerk.name, clerk.jobTitle, clerk.telephone].filter(Boolean).join(', '))}: <a href="mailto:${e(clerk.email)}">${e(clerk.email)}</a></p>` : ''

/** Words for each deed when it went well; {@link answerPage} shows them after the way back from the form. */
const thanks: Record<Saying | 'seen', string> = {
  progress: 'Kept. The committee’s clerk sees how it stands. You can come back to this page and say more.',
  done: 'Kept. The clerk sees that it is done, and tells the committee.',
  'other-date': 'Kept. The clerk decides about the date and tells you. Until then the date above holds.',
  'not-mine': 'Kept. The clerk finds out whose it is. You need do nothing more.',
  seen: 'Noted: you have read this.',
}

/** What the address after the form says was kept, in words; nothing where it says something else. */
const thanksFor = (said: string | null): string =>
  said !== null && Object.hasOwn(thanks, said) ? `<p class="notice green" role="status">${thanks[said as Saying]}</p>` : ''

/**
 * The page for what a token opens.
 * @param said what was just sent, from the address after the form
 * @param refilled the form as it stood when it was refused
 */
export function answerPage(answer: Answer, said: string | null, refilled: Refilled | null): Shown {
  switch (answer.is) {
    case 'unknown':
      return { status: 404, html: frame('This link does not open anything', `<h1>This link does not open anything</h1><p>It may have been cut in two by a mail program. Open it from the mail again, or copy the whole line into the address bar. Or reply to the mail: that always reaches the clerk.</p>`) }
    case 'ended':
      return { status: 410, html: frame('Nothing more is asked here', `<h1>Nothing more is asked here</h1><p>${e(endedWords(answer.state))} It came from the ${e(answer.body)} of ${formatDate(answer.meetingDate)}. The link has closed with it.</p>${thanksFor(said)}${reach(answer.clerk)}`) }
    case 'passed-on':
      return { status: 410, html: frame('Somebody else answers for this now', `<h1>Somebody else answers for this now</h1><p>This action of the ${e(answer.body)} has passed into other hands, so this link has closed. Nothing more is asked of you. Is that wrong? Then tell the clerk.</p>${thanksFor(said)}${reach(answer.clerk)}`) }
    case 'exempt':
      return { status: 200, html: frame('Sign in to read this action', `<h1>Sign in to read this action</h1><p>The ${e(answer.body)} agreed it on ${formatDate(answer.meetingDate)} under an item that is not for the public, so its words are shown to you only after signing in.</p><p><a href="/sign-in?back=${encodeURIComponent(`/desk/actions/${answer.link.followUpId}`)}">Sign in</a></p>`) }
    case 'open':
      return { status: refilled ? 422 : 200, html: frame(answer.title, openBody(answer, said, refilled)) }
  }
}

function endedWords(state: string): string {
  if (state === 'closed') return 'This action is done, and the committee has been told.'
  if (state === 'ended-undone') return 'The committee has ended this action.'
  if (state === 'superseded') return 'A later decision of the committee has taken the place of this action.'
  return 'This action is no longer asked of anybody.'
}

function openBody(answer: OpenAnswer, said: string | null, refilled: Refilled | null): string {
  const told = answer.resolved ? 'resolved' : 'was told'
  const who = answer.office ? ` by the ${e(answer.office)}` : ''
  const due = answer.dueOn
    ? `<p>It is for action${who} <strong>${e(answer.dueWords.includes(formatDate(answer.dueOn)) ? answer.dueWords : `by ${formatDate(answer.dueOn)}`)}</strong> (${relativeDue(answer.dueOn, answer.today)}).</p>`
    : `<p>It is for action${who}; ${e(undated(answer.dueWords))}.</p>`
  return `<p class="from">${e(answer.body)}, for ${e(answer.person)}</p>
<h1>${e(answer.title)}</h1>
${refilled ? '' : thanksFor(said)}
${refilled ? `<p class="notice red" role="alert">${e(refilled.words)}</p>` : ''}
<p>At its meeting on ${formatDate(answer.meetingDate)} the ${e(answer.body)} ${told}:</p>
<blockquote>${e(answer.sentence)}</blockquote>
${due}
${answer.draft ? '<p class="quiet">The minutes are still in draft, so the wording may change.</p>' : ''}
${formFor(answer, refilled)}
${answer.seen ? '' : '<form method="post"><input type="hidden" name="says" value="seen"><p class="quiet">Nothing to say yet? <button>I have read this</button></p></form>'}
${historyOf(answer.before, answer.today)}
<h2>Rather talk to somebody?</h2>
${reach(answer.clerk)}`
}

const choices: { says: Saying; deed: Deed; words: string }[] = [
  { says: 'progress', deed: 'followUps.reportProgress', words: 'It is under way' },
  { says: 'done', deed: 'followUps.reportDone', words: 'It is done' },
  { says: 'other-date', deed: 'followUps.askForDate', words: 'It needs another date' },
  { says: 'not-mine', deed: 'followUps.sayNotMine', words: 'It is not mine' },
]

function formFor(answer: OpenAnswer, refilled: Refilled | null): string {
  const owner = new Set(['owner', 'anyone'] as const)
  const offered = choices.filter((choice) => judge(choice.deed, owner, answer.state) === true)
  const chosen = refilled?.says ?? offered[0]?.says
  const error = (field: string) => (refilled?.fields[field] ? `<p class="error" id="${field}-error">${e(refilled.fields[field])}</p>` : '')
  const described = (field: string, hint = '') => {
    const ids = [hint, refilled?.fields[field] ? `${field}-error` : ''].filter(Boolean).join(' ')
    return `${ids ? ` aria-describedby="${ids}"` : ''}${refilled?.fields[field] ? ' aria-invalid="true"' : ''}`
  }
  return `<h2 id="form">How does it stand?</h2>
<form method="post" enctype="multipart/form-data" aria-labelledby="form">
<div class="field"><label class="over" for="writer">Who is writing?</label><p class="hint" id="writer-hint">A deputy or an assistant may.</p><input type="text" id="writer" name="writer" required maxlength="120" autocomplete="name" value="${e(refilled?.writer ?? answer.person)}"${described('writer', 'writer-hint')}>${error('writer')}</div>
<fieldset><legend>What do you want to say?</legend>${offered.map((choice) => `<label class="choice"><input type="radio" name="says" value="${choice.says}"${choice.says === chosen ? ' checked' : ''}> ${choice.words}</label>`).join('')}</fieldset>
<div class="field"><label class="over" for="text">In your own words</label><textarea id="text" name="text" maxlength="4000"${described('text')}>${e(refilled?.text ?? '')}</textarea>${error('text')}</div>
<div class="field only-date"><label class="over" for="date">Which date would be possible?</label><p class="hint" id="date-hint">Only if it needs another date. The clerk decides, and tells you.</p><input type="date" id="date" name="date" min="${answer.today}" value="${e(refilled?.date ?? '')}"${described('date', 'date-hint')}>${error('date')}</div>
<div class="field only-file"><label class="over" for="file">A file, if it helps</label><p class="hint" id="file-hint">A document, table or picture of at most ${largestFile / 1024 / 1024} MB.${refilled ? ' The file has to be chosen again.' : ''}</p><input type="file" id="file" name="file" accept="${acceptedNames}"${described('file', 'file-hint')}>${error('file')}</div>
<p><button class="primary">Send to ${e(answer.clerk?.name ?? 'the clerk')}</button></p>
</form>`
}

function historyOf(before: readonly SaidBefore[], today: string): string {
  if (before.length === 0) return ''
  const head: Record<Saying, string> = { progress: 'under way', done: 'done', 'other-date': 'asked for another date', 'not-mine': 'not mine' }
  const rows = before.map((one) => `<li><strong>${e(one.writer)}</strong>, ${formatDate(one.on)} (${relativeDay(one.on, today)}): ${head[one.says]}${one.proposedDate ? `, ${formatDate(one.proposedDate)}` : ''}${one.text ? `<p>${e(one.text)}</p>` : ''}${one.files.length > 0 ? `<p class="quiet">Sent along: ${e(one.files.join(', '))}</p>` : ''}</li>`)
  return `<h2>Said before</h2><ol>${rows.join('')}</ol>`
}
