/** The reader alone, in ten lines: `npx tsx scripts/promises.ts minutes.txt` prints what was promised, by whom, by when and why. */
import { readFileSync } from 'node:fs'
import { dueInText } from '@/domain/calendar/due-words'
import { newId } from '@/domain/document/ids'
import { read } from '@/domain/language'
import { textToMinutes } from '@/formats/text'

const { outline } = textToMinutes(readFileSync(process.argv[2] ?? 0, 'utf8'), { newId })
const { meetingDate, body, attendance } = outline
for (const { followUp } of read(outline, { meetingDate, body, people: attendance.map(({ name, office }) => ({ name, office })), offices: [], bodies: [] })) {
  if (!followUp || followUp.sameAs) continue
  console.log(`${followUp.owner ?? 'Nobody named'}: ${followUp.title} (${dueInText(followUp.due) ?? 'no date'}; ${followUp.certainty})`)
  for (const { words } of followUp.because) console.log(`  ${words}`)
}
