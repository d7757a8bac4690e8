/** What a planned mail says, in a word. */
export const mailKindWords: Record<string, string> = {
  'due-in-28': 'Reminder, 28 days before', 'due-in-7': 'Reminder, 7 days before', 'due-soon': 'Reminder', late: 'Reminder, the day after', 'sentence-changed': 'Notice of the new wording',
  'owner-changed': 'Notice of who it is for', 'due-changed': 'Notice of the new date', answered: 'Notice of an answer', 'unanswered-twice': 'Notice that nobody answered', 'letter-waiting': 'A letter to send',
}
