/**
 * What the clerk of the Corporate Parenting Panel typed yesterday: pasted by a visitor as her first deed. It holds
 * resolutions and undertakings of every sort the reader should find.
 */
export function samplePages(date: string, lastDate: string): string {
  return `Minutes of a meeting of the Corporate Parenting Panel held in Committee Room 2, County Hall on ${date}.

PRESENT

Councillor Mrs M Adeyemi (in the Chair)

Councillors D Ruiz (Vice-Chair), S Amin, J Hale, Mrs P Thwaite and P Nowak

Co-opted member: Mr G Sandhu

Officers in attendance

Dee Walsh (Service Manager (Fostering))
Anna Lindqvist (Virtual School Head)
Rudo Moyo (Leaving Care Manager)
Rakesh Parmar (Corporate Parenting Manager)
Priya Nair (Senior Scrutiny Officer)

1.    Apologies for absence

Apologies for absence were received from Councillors E Lund and Mrs V Ingham.

2.    Declarations of interest

There were no declarations of interest.

3.    Minutes of the last meeting

RESOLVED

That the minutes of the meeting held on ${lastDate} be confirmed as a correct record and signed by the Chair.

4.    Foster carer recruitment

(To receive a report from the Service Manager (Fostering) on recruitment during the year.)

The Service Manager (Fostering) introduced the report. Twenty-two households had been approved in the year against a target of thirty, and eleven carers had left.

During discussion the following points were made:

·         Members asked how enquiries were followed up. The Service Manager (Fostering) undertook to circulate the figures by district before the next meeting.

·         Travel costs were the reason most often given for leaving. The Panel welcomed the new mileage rate, which had come into force in April.

·         Councillor Hale said that he would raise the waiting list for larger homes with the district council.

RESOLVED

1.    That the report be noted.

2.    That a further report on recruitment be presented to the Panel in 12 months’ time.

3.    That the Chair write to the Cabinet Member about travel costs.

5.    Virtual School: autumn term

(To receive the termly report of the Virtual School.)

The Virtual School Head reported that attendance had held at 93 per cent. Six pupils had been excluded for a fixed period, two fewer than a year before.

·         A member asked how many pupils were on a reduced timetable. The Virtual School Head agreed to provide the numbers by school within 28 days.

·         It was suggested that governors might be invited to a meeting of the Panel.

·         The strategy would run to the end of the decade and had been agreed by all seven districts.

RESOLVED

1.    That the Virtual School Head report on exclusions at the next meeting.

2.    That quarterly updates on personal education plans be presented to the Panel.

6.    Care leavers: the first tenancy

(To consider the support given to care leavers in their first home.)

The Leaving Care Manager said that forty-four young people had moved into a home of their own and that two had since lost it. Support was available up to the age of 25.

·         Deposits were paid three weeks late on average. It was agreed that the Leaving Care Manager would look into paying them directly to landlords.

·         The Corporate Parenting Manager had written to every landlord in October and had received nine replies.

RESOLVED

That the Leaving Care Manager be authorised to pilot a furniture store, and that its costs be reported to the Panel by the end of June.

7.    Date of the next meeting

The Panel’s visit to Saltby had been put off, as the road was closed.

The meeting closed at 12.10 pm.
`
}
