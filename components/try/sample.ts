/** Invented minutes and recommendations that the page keeps ready. */
export const sampleMinutes = `Harrowmere Borough Council

HOUSING AND COMMUNITIES SCRUTINY PANEL

Minutes of the meeting held on Thursday 14 January 2027 at 6.30 pm in the Council Chamber

Present: Councillor M Adeyemi (Chair), Councillor J Tolland (Vice-Chair), Councillors P Brennan, S Chowdhury, R Fawley, L Whitmore

Apologies: Councillor D Quayle

Officers in attendance:
Helen Marsh, Head of Housing
Tunde Bello, Service Manager (Repairs)
Ruth Castell, Scrutiny Officer

21. Declarations of interest

Councillor Fawley declared that she is a leaseholder of the Council.

22. Minutes of the last meeting

RESOLVED:
That the minutes of the meeting held on 12 November 2026 be confirmed as a correct record and signed by the Chair.

23. Damp and mould in council homes

The Service Manager (Repairs) introduced the report. There had been 412 reports of damp since April, against 268 in the same months of the year before.

Members asked how many homes had been visited within the target of ten working days. The Service Manager (Repairs) undertook to circulate the figures by ward before the next meeting.

The Head of Housing explained that surveyors visited each block every spring. She agreed to look into evening appointments and report back by the end of March.

Councillor Chowdhury felt that tenants were not told often enough what had been found.

RESOLVED:
1. That the report be noted.
2. That a further report on damp and mould be brought to the Panel in six months' time.
3. That the Head of Housing be asked to write to every tenant whose home has been surveyed, within 28 days.
4. That the Chair write to the Cabinet Member for Housing about the cost of ventilation.

24. Community centres

The Panel received a presentation on the five community centres. Bookings were up by a fifth.

It was agreed that a visit to the Millrace Centre would be arranged in the spring.

RESOLVED:
1. That the Cabinet be recommended to extend the lease of the Millrace Centre.
2. That an annual report on the community centres be submitted to the Panel.

25. Work programme

The Scrutiny Officer would add youth provision to the work programme for the June meeting.

RESOLVED:
That the work programme be approved.

The meeting ended at 8.15 pm.
`

export const sampleRecommendations = `Recommendations

1. That the report be noted.
2. That officers review the parking charges at Millrace Road as soon as possible.
3. That a further report be brought to the Panel in six months' time.
4. That the Head of Parks repair the fountain by 30 June 2027 and that the Clerk write to the residents' association.
5. That the Service Manager (Repairs) report on evening appointments to the meeting in March 2027.
`
