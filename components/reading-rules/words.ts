/** What each rule of the reader reads, as a clerk would say it. */
import { madeByHand } from '@/domain/document/answers'
import { partOfRule, type RulePart } from '@/domain/language/settings'

export interface RuleWords {
  /** What it reads, as a name: "A post or person named to do something". */
  reads: string
  /** Invented minutes in which it speaks. */
  example: string
}

const words: Record<string, RuleWords> = {
  'decision.named-to-do': { reads: 'A resolution names who does it', example: 'That the Head of Parks repair the fountain.' },
  'decision.asked-to': { reads: 'A resolution has somebody asked to do it', example: 'That the Head of Parks be asked to report in May.' },
  'decision.asked-for': { reads: 'A resolution has somebody asked for something', example: 'That the Clerk be asked for a note on fares.' },
  'decision.body-asks': { reads: 'The committee asks somebody to do it', example: 'That the Committee request the Clerk to write to the company.' },
  'decision.authorised-to': { reads: 'Somebody is authorised to do it', example: 'That the Clerk be authorised to sign the lease.' },
  'decision.delegate': { reads: 'A thing is delegated to somebody', example: 'That the award be delegated to the Director of Finance.' },
  'decision.passive': { reads: 'Something is to be done', example: 'That the shelter be repaired.' },
  'decision.to-do': { reads: 'The committee decides to do it', example: 'That the Committee agrees to visit the depot in the spring.' },
  'decision.body-receives': { reads: 'The committee is to receive something', example: 'That the Panel receive a further report in June.' },
  'decision.requested-thing': { reads: 'Something is requested', example: 'That a further report be requested.' },
  'decision.requests-thing': { reads: 'The committee requests something', example: 'That the Panel request a briefing on costs.' },
  'decision.asks-body-to-consider': { reads: 'Another body is asked to consider it', example: 'The Committee asks that Cabinet consider the matter.' },
  'decision.recommend': { reads: 'A recommendation to another body', example: 'That Council be recommended to adopt the plan.' },
  'decision.recommended-to': { reads: 'The line above recommends it to another body', example: 'RECOMMENDED TO COUNCIL: That the plan be adopted.' },
  'decision.refers': { reads: 'The committee refers the matter to another body', example: 'That the Committee refers the matter to Cabinet.' },
  'decision.deferred': { reads: 'The item is put off and comes back', example: 'That the application be deferred to the next meeting.' },
  'decision.considered-later': { reads: 'It is to be considered another time', example: 'That the scheme be considered at the next meeting.' },
  'decision.given-time': { reads: 'Somebody is given time to do it', example: 'That the Head of Parks be given until 30 June 2026 to bring back a plan.' },
  'decision.invite': { reads: 'Somebody is to be invited', example: 'That the company be invited to the next meeting.' },
  'decision.to-appoint': { reads: 'Somebody is still to be appointed', example: 'That a lead member be appointed at the next meeting.' },
  'decision.noted-promise': { reads: 'A promise is noted', example: 'That the Board notes that officers would report back in July.' },
  'decision.subject-to-change': { reads: 'Approved with a change that somebody makes', example: 'That the plan be approved, subject to the Clerk adding a map.' },
  'decision.entrusted': { reads: 'The task is given to somebody', example: 'That the Committee remits to the Head of Parks the drawing up of a plan.' },
  'decision.replaced-by': { reads: 'A report is to come in place of something', example: 'That the item on fares come off the agenda, its place to be taken by a yearly report from the Head of Parks.' },
  'decision.group-to-do': { reads: 'A group is named to do something', example: 'That Councillors Rice and Moore act as a group to draft a reply.' },
  'decision.which-is-to': { reads: 'It says in passing who is to do it', example: 'That the plan be adopted, save the map, which the Head of Parks is to redraw.' },
  'undertaking.agree-to': { reads: 'Somebody agreed to do it', example: 'The Head of Parks agreed to circulate the figures.' },
  'undertaking.undertake-to': { reads: 'Somebody undertook to do it', example: 'The Clerk undertook to check the lease.' },
  'undertaking.offer-to': { reads: 'Somebody offered to do it', example: 'Councillor Rice offered to speak to the school.' },
  'undertaking.promise-to': { reads: 'Somebody promised to do it', example: 'The Director promised to write to members.' },
  'undertaking.agreed-that': { reads: 'It was agreed that it be done', example: 'It was agreed that the Clerk would write.' },
  'undertaking.would': { reads: 'Somebody would do it', example: 'The Clerk would write to the company.' },
  'undertaking.would-be': { reads: 'Something would be done', example: 'The figures would be circulated.' },
  'undertaking.would-be-by': { reads: 'Something would be done, and by whom', example: 'The note would be circulated to members by the Head of Finance.' },
  'undertaking.would-be-heard': { reads: 'Something would be considered at a meeting', example: 'The Committee noted that the Audit Plan would be considered at the March meeting.' },
  'undertaking.would-be-done': { reads: 'Something would be done, told in passing', example: 'This would be taken up with the bus company.' },
  'undertaking.would-be-asked': { reads: 'Somebody would be asked to do it', example: 'The bus company would be asked to move the stop.' },
  'undertaking.would-be-with': { reads: 'Something would be with members by then', example: 'The figures would be with Members by the end of the month.' },
  'undertaking.was-promised': { reads: 'Something was promised', example: 'The Panel sought, and was promised, a note on fares before the end of May.' },
  'undertaking.which-would': { reads: 'Somebody would do it, said after “which”', example: 'The survey, which the Clerk would circulate, was ready.' },
  'undertaking.suggested': { reads: 'It was suggested that somebody do it', example: 'It was suggested that the Clerk contact the police.' },
  'undertaking.intends': { reads: 'Somebody means to do it', example: 'The Chair intended to bring a draft to the next meeting.' },
  'undertaking.put-off': { reads: 'It is put off, and comes again', example: 'The lease was deferred to the July meeting.' },
  'undertaking.needed': { reads: 'It needs doing', example: 'We need to renew the insurance before June.' },
  'undertaking.please': { reads: 'Somebody is asked with “please”', example: 'Please can all governors send their forms to the clerk by 15 May.' },
  'undertaking.who-would': { reads: 'Somebody is named “who would” do it', example: 'The matter was passed to the Clerk, who would write to the company.' },
  'undertaking.it-is-for': { reads: 'It is somebody’s to do', example: 'It was for the Clerk to write to the company.' },
  'undertaking.acceded': { reads: 'Something was asked for, and somebody assented', example: 'A request for a copy of the lease was acceded to by the Clerk.' },
  'undertaking.thought-best': { reads: 'It was felt best to do it', example: 'It was felt best for a letter to go to the company.' },
  'undertaking.report-tells': { reads: 'Reports are to tell it from now on', example: 'Future reports would show the figures by ward.' },
  'undertaking.would-come': { reads: 'Something would come to the committee', example: 'A report would come to the Panel in May.' },
  'undertaking.will-have': { reads: 'Members would be given something', example: 'Members would have a note on fares before the next meeting.' },
  'undertaking.should-by': { reads: 'Somebody should send or tell it by a day', example: 'Members should return their forms by 1 May.' },
  'undertaking.able-to': { reads: 'Somebody would be able to do it by then', example: 'The Head of Parks would be able to report by May.' },
  'undertaking.agreed-to-do-so': { reads: 'Somebody was asked, and agreed to do so', example: 'The Clerk was asked whether he could supply a note on fares and he agreed to do so.' },
  'undertaking.left-with': { reads: 'It was left with somebody to do', example: 'It was left with the Clerk to write to the company.' },
  'undertaking.took-away': { reads: 'Somebody took a matter away', example: 'The Head of Parks took away the question of lighting.' },
  'undertaking.which-would-be': { reads: 'Something that would come to the committee', example: 'A survey had begun, which would be reported back to the Panel.' },
  'undertaking.vouched': { reads: 'Somebody vouches that it would be done', example: 'The Director assured the Committee that the lights would be mended by May.' },
  'undertaking.promise': { reads: 'Somebody promised something', example: 'The Head of Parks promised an update.' },
  'undertaking.happy-to': { reads: 'Somebody offers to do it', example: 'The Clerk confirmed she would be happy to arrange a visit.' },
  'undertaking.took-action': { reads: 'Somebody took an action', example: 'The Clerk took an action to check the lease.' },
  'undertaking.it-was-agreed-to': { reads: 'It was agreed to do it', example: 'It was agreed to write to the company.' },
  'undertaking.suggestion-agreed': { reads: 'A suggestion that the next sentence agrees', example: 'It was proposed that an item on buses be added to the next agenda. Members agreed.' },
  'undertaking.will-receive': { reads: 'The committee will receive something', example: 'The Panel would receive a report in the autumn.' },
  'undertaking.asked-to': { reads: 'Somebody was asked to do it, in the discussion', example: 'Officers were asked to look into the cost.' },
  'undertaking.asked-for': { reads: 'Members asked to be told, sent or shown something', example: 'The Panel asked to receive an update on fares.' },
  'undertaking.asked-that': { reads: 'It was asked that something be done', example: 'Members asked that the map be circulated.' },
  'undertaking.asked-whether': { reads: 'It was asked whether something could be done', example: 'The Chair asked the Director whether a map could be included in future reports.' },
  'undertaking.requested-thing': { reads: 'Something was requested, in the discussion', example: 'The Panel requested an update on fares at its next meeting.' },
  'undertaking.would-like': { reads: 'Members would like it', example: 'Members would like a report on buses.' },
  'undertaking.would-like-to-discuss': { reads: 'Members agreed what they would like to discuss', example: 'It was agreed that they would like to discuss fares in May.' },
  'undertaking.to-be-done': { reads: 'Something “to be” done, in note form', example: 'Figures to be circulated.' },
  'undertaking.x-to-do': { reads: 'Somebody “to” do it, in note form', example: 'Clerk to obtain quotations.' },
  'action.box': { reads: 'A line marked as an action', example: 'ACTION: Clerk to write to the company.' },
  'action.beside': { reads: 'A name printed beside a sentence of the discussion', example: 'The map would be sent out.   JB' },
  'owner.named': { reads: 'The text names who', example: '... the Head of Parks ...' },
  'owner.known': { reads: 'A short name is matched with somebody known', example: '“TB” is Tunde Bello' },
  'owner.row': { reads: 'The row of a table names who', example: 'Clerk | Write to the company | May' },
  'owner.lead-in': { reads: 'The line above a list names who', example: 'The Head of Parks was asked to: (a) mend the gate' },
  'owner.takes-it-up': { reads: 'The next sentence says who sees to it', example: '... The Head of Parks would see to it.' },
  'owner.action-line': { reads: 'A line of its own names who', example: 'Action: Councillor Rice' },
  'due.date': { reads: 'A day', example: 'by 1 May 2027' },
  'due.month': { reads: 'A month', example: 'in May' },
  'due.mid-month': { reads: 'The middle of a month', example: 'by mid-May' },
  'due.period': { reads: 'A time counted from the meeting', example: 'in six months' },
  'due.within': { reads: 'Within a time', example: 'within 28 days' },
  'due.working-days': { reads: 'Working days', example: 'within ten working days' },
  'due.meeting': { reads: 'A meeting', example: 'at the next meeting' },
  'due.recurring': { reads: 'Again and again', example: 'every six months' },
  'due.range': { reads: 'From one day to another', example: 'between 1 and 30 June' },
  'due.season': { reads: 'A season', example: 'in the autumn' },
  'due.quarter': { reads: 'A quarter', example: 'by the end of the second quarter' },
  'due.year': { reads: 'A year', example: 'during 2027/28' },
  'due.end-of': { reads: 'The end of something', example: 'by the end of the financial year' },
  'due.week': { reads: 'A week', example: 'in the week of 3 May' },
  'due.weekday': { reads: 'A day of the week', example: 'by Friday' },
  'due.next-week': { reads: 'Next week', example: 'next week' },
  'due.next-month': { reads: 'Next month', example: 'next month' },
  'due.next-year': { reads: 'Next year', example: 'next year' },
  'due.new-year': { reads: 'The new year', example: 'in the new year' },
  'due.feast': { reads: 'A feast', example: 'before Christmas' },
  'due.row': { reads: 'The row of a table says when', example: 'Clerk | Write to the company | May' },
  'due.condition': { reads: 'A condition in place of a date', example: 'when the audit is finished' },
  'due.anchor-unknown': { reads: 'A time counted from what is not in the calendar', example: 'two weeks after the budget meeting' },
  [madeByHand]: { reads: 'Made by a clerk, where the reader had found nothing', example: '' },
}

/** Every rule that has words, in the order in which they are shown. */
export const wordedRules: readonly string[] = Object.keys(words).filter((rule) => rule !== madeByHand)

/** What a rule reads; of one for a single verb, that verb. */
export function ruleWords(rule: string): RuleWords {
  const verb = /^undertaking\.(\w+)-to$/.exec(rule)?.[1]
  return words[rule] ?? { reads: verb ? `Somebody binds themselves to it: “${verb} to”` : `Another way of saying it: ${rule.replace(/^\w+\./, '').replaceAll('-', ' ')}`, example: '' }
}

export const partWords: Record<RulePart, { title: string; about: string; off: string }> = {
  what: { title: 'What makes an action', about: 'How minutes say that somebody is to do something.', off: 'It proposes no action.' },
  who: { title: 'For action by', about: 'How the owner is found.', off: 'The owner is left open.' },
  when: { title: 'By when', about: 'How the due date is found.', off: 'The date is left open.' },
}

export { partOfRule }
