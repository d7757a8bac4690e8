import type { Metadata } from 'next'
import { SignOutForm } from '@/components/people/sign-out-form'
import { currentViewer } from '@/app/viewer'
import { signOut } from './actions'

export const metadata: Metadata = { title: 'Sign out' }

export default async function SignOutPage() {
  const viewer = await currentViewer()
  if (viewer.personId === null) {
    return (
      <>
        <h1>You are signed out</h1>
        <p><a href="/sign-in">Sign in</a> or <a href="/">read what the committees have decided</a>.</p>
      </>
    )
  }
  return (
    <>
      <h1>Sign out</h1>
      <p>You are in as <strong>{viewer.name}</strong>. The copies of drafts that this browser keeps go with you.</p>
      <SignOutForm signOut={signOut} />
    </>
  )
}
