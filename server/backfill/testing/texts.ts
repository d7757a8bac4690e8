/** Invented old minutes as text. */

interface Written { body?: string; date?: string; items: string }

/** Minutes of a meeting; without a body or a date the text names none. */
export function oldText({ body = 'Corporate Parenting Panel', date = '14 January 2016', items }: Written): string {
  const head = body === '' ? 'Notes' : `Minutes of a meeting of the ${body} held at County Hall${date === '' ? '' : ` on ${date}`} at 10.00 am.`
  return `${head}\n\nPRESENT\n\nMrs A Bell (in the Chair)\nMr T Field\n\n1.    Apologies for absence\n\nThere were no apologies for absence.\n\n${items}\n\nThe meeting closed at 11.50 am.\n`
}

export const january = oldText({ items: `2.    Foster carers: recruitment

The Head of Finance introduced the report.

RESOLVED

1.    That the report be noted.

2.    That the Head of Finance be requested to circulate the figures on foster carers by district to all members by 29 January 2016.

3.    Care leavers

RESOLVED

1.    That the Head of Roads report on bus passes for care leavers to the next meeting of the Panel.` })

export const march = oldText({ date: '17 March 2016', items: `2.    Foster carers: recruitment

As requested at the last meeting, the figures on foster carers by district had been circulated to all members by the Head of Finance.

RESOLVED

1.    That the report be noted.` })
