/** Everybody in the demo council, invented. Councillors first, then officers; the first of each role is a guest's. */
import type { StaffRole } from '@/domain/council'

export interface DemoPerson {
  key: string
  title: string
  initials: string
  first: string
  surname: string
  post?: string
  group?: string
  telephone?: string
  guest?: boolean
}

const councillor = (key: string, title: string, initials: string, first: string, surname: string, group: string, post = ''): DemoPerson =>
  ({ key, title, initials, first, surname, group, post })

export const councillors: DemoPerson[] = [
  { ...councillor('adeyemi', 'Mrs', 'M', 'Margaret', 'Adeyemi', 'Independent'), guest: true },
  { ...councillor('hale', 'Mr', 'J', 'James', 'Hale', 'Conservative'), guest: true },
  councillor('amin', 'Ms', 'S', 'Shazia', 'Amin', 'Labour'),
  councillor('ruiz', 'Mr', 'D', 'Daniel', 'Ruiz', 'Liberal Democrat'),
  councillor('okonkwo', 'Dr', 'N', 'Ngozi', 'Okonkwo', 'Labour'),
  councillor('prentice', 'Mr', 'A', 'Alan', 'Prentice', 'Conservative', 'MBE'),
  councillor('thwaite', 'Mrs', 'P', 'Pauline', 'Thwaite', 'Conservative'),
  councillor('lund', 'Mr', 'E', 'Erik', 'Lund', 'Green'),
  councillor('bassett', 'Mrs', 'H', 'Helen', 'Bassett', 'Liberal Democrat'),
  councillor('qureshi', 'Mr', 'I', 'Imran', 'Qureshi', 'Labour'),
  councillor('fairweather', 'Miss', 'C', 'Catherine', 'Fairweather', 'Conservative'),
  councillor('dodd', 'Mr', 'B', 'Brian', 'Dodd', 'Independent'),
  councillor('marsh', 'Mrs', 'L', 'Lorraine', 'Marsh', 'Conservative', 'JP'),
  councillor('nowak', 'Mr', 'P', 'Piotr', 'Nowak', 'Labour'),
  councillor('sharrock', 'Ms', 'G', 'Gwen', 'Sharrock', 'Green'),
  councillor('tolley', 'Mr', 'R', 'Robert', 'Tolley', 'Conservative'),
  councillor('ingham', 'Mrs', 'V', 'Valerie', 'Ingham', 'Liberal Democrat'),
  councillor('castle', 'Mr', 'N', 'Neil', 'Castle', 'Independent'),
  councillor('mbeki', 'Mrs', 'T', 'Thandi', 'Mokoena', 'Labour'),
  councillor('foxton', 'Mr', 'G', 'Graham', 'Foxton', 'Conservative'),
  councillor('yardley', 'Ms', 'K', 'Karen', 'Yardley', 'Liberal Democrat'),
  councillor('bishop', 'Mr', 'T', 'Terence', 'Bishop', 'Conservative'),
]

const officer = (key: string, title: string, initials: string, first: string, surname: string): DemoPerson => ({ key, title, initials, first, surname })

export const officers: DemoPerson[] = [
  { ...officer('nair', 'Ms', 'P', 'Priya', 'Nair'), telephone: '01632 960114', guest: true },
  { ...officer('bayliss', 'Mr', 'T', 'Tom', 'Bayliss'), telephone: '01632 960115', guest: true },
  { ...officer('krishnan', 'Mr', 'A', 'Anand', 'Krishnan'), telephone: '01632 960102', guest: true },
  { ...officer('fenwick', 'Mrs', 'S', 'Sally', 'Fenwick'), telephone: '01632 960119', guest: true },
  { ...officer('walsh', 'Ms', 'D', 'Dee', 'Walsh'), guest: true },
  officer('bright', 'Ms', 'O', 'Ola', 'Bright'),
  officer('corrigan', 'Mr', 'M', 'Michael', 'Corrigan'),
  officer('sutcliffe', 'Mrs', 'J', 'Janet', 'Sutcliffe'),
  officer('osei', 'Mr', 'K', 'Kwame', 'Osei'),
  officer('lindqvist', 'Ms', 'A', 'Anna', 'Lindqvist'),
  officer('parmar', 'Mr', 'R', 'Rakesh', 'Parmar'),
  officer('treadwell', 'Mrs', 'B', 'Bridget', 'Treadwell'),
  officer('gallagher', 'Mr', 'S', 'Sean', 'Gallagher'),
  officer('moyo', 'Mrs', 'R', 'Rudo', 'Moyo'),
  officer('hartley', 'Mr', 'C', 'Christopher', 'Hartley'),
  officer('vance', 'Ms', 'E', 'Eleanor', 'Vance'),
  officer('iqbal', 'Mr', 'F', 'Faisal', 'Iqbal'),
  officer('dunmore', 'Ms', 'L', 'Lucy', 'Dunmore'),
  officer('beckett', 'Mr', 'W', 'William', 'Beckett'),
  officer('chandra', 'Dr', 'M', 'Meera', 'Chandra'),
  officer('ferris', 'Mrs', 'N', 'Nicola', 'Ferris'),
]

export const coOpted: DemoPerson[] = [
  officer('whitlock', 'Rev', 'J', 'Judith', 'Whitlock'),
  officer('sandhu', 'Mr', 'G', 'Gurpreet', 'Sandhu'),
]

/** Posts and who holds them; one is vacant, as in any council. */
export const demoOffices: { key: string; title: string; holder: string | null; other?: string[]; copies?: string[] }[] = [
  { key: 'chief-executive', title: 'Chief Executive', holder: 'corrigan' },
  { key: 'director-of-law', title: 'Director of Law and Governance', holder: 'krishnan', other: ['Monitoring Officer'] },
  { key: 'head-of-democratic-services', title: 'Head of Democratic Services', holder: 'fenwick' },
  { key: 'senior-scrutiny-officer', title: 'Senior Scrutiny Officer', holder: 'nair', other: ['Scrutiny Officer'] },
  { key: 'democratic-services-officer', title: 'Democratic Services Officer', holder: 'bayliss' },
  { key: 'service-manager-fostering', title: 'Service Manager (Fostering)', holder: 'walsh', other: ['Fostering Service Manager'] },
  { key: 'head-of-finance', title: 'Head of Finance', holder: 'bright', copies: ['finance.office@wold.example'] },
  { key: 'director-of-childrens-services', title: 'Director of Children’s Services', holder: 'sutcliffe', copies: ['pa.childrens@wold.example'] },
  { key: 'assistant-director-safeguarding', title: 'Assistant Director (Safeguarding)', holder: 'osei' },
  { key: 'virtual-school-head', title: 'Virtual School Head', holder: 'lindqvist', other: ['Head of the Virtual School'] },
  { key: 'corporate-parenting-manager', title: 'Corporate Parenting Manager', holder: 'parmar' },
  { key: 'leaving-care-manager', title: 'Leaving Care Manager', holder: 'moyo' },
  { key: 'director-of-place', title: 'Director of Place', holder: 'treadwell' },
  { key: 'head-of-highways', title: 'Head of Highways', holder: 'gallagher' },
  { key: 'head-of-transport', title: 'Head of Transport', holder: 'hartley' },
  { key: 'flood-risk-manager', title: 'Flood Risk Manager', holder: 'vance' },
  { key: 'waste-services-manager', title: 'Waste Services Manager', holder: 'iqbal' },
  { key: 'head-of-audit', title: 'Head of Internal Audit', holder: 'dunmore', other: ['Head of Audit'] },
  { key: 'risk-manager', title: 'Risk and Insurance Manager', holder: 'dunmore' },
  { key: 'head-of-property', title: 'Head of Property', holder: 'beckett' },
  { key: 'director-of-public-health', title: 'Director of Public Health', holder: 'chandra' },
  { key: 'health-improvement-manager', title: 'Health Improvement Manager', holder: 'chandra' },
  { key: 'director-of-adult-care', title: 'Director of Adult Care', holder: 'ferris' },
  { key: 'carers-lead', title: 'Carers’ Lead', holder: 'ferris' },
  { key: 'head-of-people', title: 'Head of People', holder: 'moyo' },
  { key: 'head-of-libraries', title: 'Head of Libraries', holder: 'beckett' },
  { key: 'climate-programme-manager', title: 'Climate Programme Manager', holder: 'vance' },
  { key: 'head-of-education', title: 'Head of Education', holder: 'lindqvist' },
  { key: 'send-commissioner', title: 'SEND Commissioner', holder: null },
  { key: 'head-of-communications', title: 'Head of Communications', holder: 'iqbal' },
]

export const demoStaff: { person: string; role: StaffRole; job: string }[] = [
  { person: 'nair', role: 'clerk', job: 'Senior Scrutiny Officer' },
  { person: 'bayliss', role: 'clerk', job: 'Democratic Services Officer' },
  { person: 'fenwick', role: 'administrator', job: 'Head of Democratic Services' },
  { person: 'krishnan', role: 'monitoring-officer', job: 'Monitoring Officer' },
]
