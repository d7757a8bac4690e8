/** What owners and committees of the demo council say about follow-ups. */

export const underWay = [
  'A first draft is with my manager; figures for two districts are missing.',
  'The meeting with the partners is fixed for the week after next.',
  'We have asked the contractor for the numbers and expect them by the end of the month.',
  'Half of it is written. The rest waits for the new figures.',
  'The team has started; nothing stands in the way of the date.',
  'Legal advice has been asked for and should be here within ten days.',
]

export const finished = [
  'Sent to all Members this morning.',
  'The report is finished and comes to the next meeting.',
  'The letter has gone; a copy is with the clerk.',
  'Done. The note covers all seven districts.',
  'The visit took place, and everybody who wished to come came.',
  'The figures were circulated with an explanation of how they are counted.',
]

export const whyLater = [
  'The figures of the health trust come a quarter late.',
  'The post was vacant in the spring and is filled now.',
  'The consultation was lengthened by four weeks.',
  'The contractor has asked for more time and the work is worth waiting for.',
  'The Government has put back the date of its own guidance.',
]

export const whyNot = [
  'The figures covered four districts of seven.',
  'The committee had asked for costs, and the paper gave none.',
  'The reply did not say by when the work would be done.',
]
