import { AskLinkForm } from '@/components/people/ask-link-form'
import { currentViewer } from '@/app/viewer'
import { backPath } from '@/server/sign-in/back'
import { demoGuests, type DemoGuest } from '@/server/sign-in/guests'
import { linkMinutes } from '@/server/sign-in/tokens'
import { askForLink, comeInAsGuest } from './actions'

const problems: Record<string, string> = {
  link: `This link does not work any more: it was used, or it is more than ${linkMinutes} minutes old. Ask for another below.`,
  'too-many': 'Too many links were tried from here. Try again in a quarter of an hour.',
  guest: 'This person cannot be come in as. Choose another.',
}


function Guests({ guests, back }: { guests: DemoGuest[]; back: string }) {
  const [first, ...others] = guests
  if (!first) return null
  return (
    <section aria-label="Demonstration">
      <p>This is a demonstration with an invented council. Come in as one of its people, no password needed.</p>
      <form action={comeInAsGuest} className="first-guest">
        <input type="hidden" name="back" value={back} />
        <button className="primary" name="personId" value={first.personId}>Come in as {first.name}, {first.what}</button>
      </form>
      {others.length > 0 ? <h2>Or as somebody else</h2> : null}
      <form action={comeInAsGuest}>
        <input type="hidden" name="back" value={back} />
        <ul className="guests">
          {others.map((guest) => (
            <li key={guest.personId}>
              <button name="personId" value={guest.personId}><strong>{guest.name}</strong> <span>{guest.what}</span></button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  )
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const query = await searchParams
  const back = backPath(query['back'] ?? query['callbackUrl'])
  const problem = problems[String(query['problem'] ?? '')] ?? (query['error'] ? 'That did not work. Nothing was changed. Ask for a link below.' : null)
  const [viewer, guests] = [await currentViewer(), await demoGuests()]
  return (
    <>
      <h1>Sign in</h1>
      {problem ? <p className="notice" role="alert">{problem}</p> : null}
      {viewer.personId ? <p>You are in as <strong>{viewer.name}</strong>. <a href={back}>Go on</a> or <a href="/sign-out">sign out</a>.</p> : null}
      <Guests guests={guests} back={back} />
      {guests.length > 0 ? <h2>With your e-mail address</h2> : null}
      <p>We send you a link that works once, for {linkMinutes} minutes. There is no password.</p>
      <AskLinkForm action={askForLink} back={back} />
    </>
  )
}
