/** Invented old minutes of the demo council, as an archive that an administrator might find in a cupboard. */
import { minutesDocx } from '@/formats/docx'
import { expect, type Page } from '@playwright/test'
import { zipOf } from '@/formats/old/testing/zip'
import { textToMinutes } from '@/formats/text'

const panel = (date: string, items: string) => `Minutes of a meeting of the Corporate Parenting Panel held at County Hall on ${date} at 10.00 am.

PRESENT

Mrs A Bell (in the Chair)
Mr T Field
Mrs O Grant

1.    Apologies for absence

Apologies for absence were received from Mr L Crane.

${items}

The meeting closed at 11.50 am.
`

const january = panel('14 January 2016', `2.    Foster carers: recruitment

The Service Manager (Fostering) introduced the report. Eleven households had been approved in the autumn.

The Head of Finance undertook to circulate the cost of agency placements by district to all members.

RESOLVED

1.    That the report be noted.

2.    That the Service Manager (Fostering) be requested to report on the recruitment of foster carers to the next meeting of the Panel.

3.    Care leavers: bus passes

Members asked what became of the bus passes promised to care leavers.

RESOLVED

1.    That the Chair write to the bus companies about free travel for care leavers.

2.    That the Head of Youth Work be asked to provide a note on bus passes by 31 March 2016.`)

const march = panel('17 March 2016', `2.    Foster carers: recruitment

The Service Manager (Fostering) presented a report on the recruitment of foster carers, as requested at the last meeting.

RESOLVED

1.    That the report be noted.

3.    Health of children in care

RESOLVED

1.    That a report on waiting times for health assessments be brought to the Panel in six months.`)

const page = `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Minutes</title></head><body>
<nav><a href="/">Home</a> <a href="/meetings">Meetings</a></nav>
<h1>Environment and Highways Scrutiny Committee</h1>
<p>Minutes of a meeting of the Environment and Highways Scrutiny Committee held at County Hall on 9 June 2015 at 2.00 pm.</p>
<h2>1. Apologies for absence</h2><p>There were none.</p>
<h2>2. Winter gritting</h2><p>The Head of Highways introduced the report.</p>
<p>RESOLVED</p><ol><li>That the Head of Highways circulate the map of gritting routes to all members by 31 August 2015.</li><li>That the report be noted.</li></ol>
<h2>3. Household waste sites</h2><p>RESOLVED</p><ol><li>That a site visit to the Brackley depot be arranged.</li></ol>
</body></html>`

const board = `Minutes of a meeting of the Youth Scrutiny Board held at the Guildhall on 5 November 2014 at 10.30 am.

1.    Youth clubs

The Board heard from young people of three towns.

RESOLVED

1.    That the Director of Children’s Services provide the figures on attendance at youth clubs to the Board before Easter 2015.

2.    Work programme

RESOLVED

1.    That the work programme be agreed.
`

const cabinet = `Minutes of a meeting of the Cabinet held at County Hall on 3 December 2013 at 9.30 am.

1.    Library hours

RESOLVED

1.    That the Head of Libraries report on evening opening within twelve months.

2.    Budget monitoring

RESOLVED

1.    That the position be noted.
`

const ids = () => { let n = 0; return () => `cabinet${String(n++).padStart(5, '0')}` }

/** Six files in folders: one of them is damaged, one names a committee that nobody knows. */
export async function oldMinutesZip(): Promise<Buffer> {
  const { document } = textToMinutes(cabinet, { newId: ids() })
  const word = await minutesDocx(document, { authorityName: 'Wold County Council', runningTitle: 'Cabinet, 3 December 2013', standing: 'confirmed', firstNumber: 1, signatory: null })
  return Buffer.from(zipOf([
    { name: 'Old minutes/Corporate Parenting Panel/2016-01-14.txt', bytes: january },
    { name: 'Old minutes/Corporate Parenting Panel/2016-03-17.txt', bytes: march },
    { name: 'Old minutes/Environment/2015-06-09.html', bytes: page },
    { name: 'Old minutes/Youth/board november 2014.txt', bytes: board },
    { name: 'Old minutes/Cabinet/2013-12-03.docx', bytes: new Uint8Array(word) },
    { name: 'Old minutes/Cabinet/damaged.docx', bytes: new Uint8Array(word).slice(0, 2_000) },
  ]))
}

/** Gives the archive as an administrator does, and waits until it is read. */
export async function giveOldMinutes(page: Page): Promise<void> {
  await page.goto('/desk/old-minutes/files')
  await page.getByLabel('Choose files').setInputFiles({ name: 'old minutes.zip', mimeType: 'application/zip', buffer: await oldMinutesZip() })
  await expect(page.getByText('1 file sent. Reading has begun.')).toBeVisible()
}
