import type { MailItemKind } from '@/domain/workflow/states'

/** What a planned mail is about, in words. */
export const mailKindWords: Record<MailItemKind, string> = {
  'due-in-28': 'Reminder, 28 days before', 'due-in-7': 'Reminder, 7 days before', 'due-soon': 'Reminder', late: 'Reminder, the day after',
  'digest-agenda': 'What was asked for, with the agenda', 'digest-after': 'What was asked for, after the meeting', 'unanswered-twice': 'Not answered twice',
  'sentence-changed': 'New wording', 'owner-changed': 'Passed on', 'due-changed': 'New date', 'request-refused': 'What was asked for, not agreed',
  'fact-check': 'Items to check', checked: 'Items checked', 'with-chair': 'Draft to read', 'chair-notes': 'Changes asked for', agreed: 'Draft agreed',
  answered: 'An answer', 'letter-waiting': 'A letter to send',
}
