import type { Metadata } from 'next'
import { linkMinutes } from '@/server/sign-in/tokens'

export const metadata: Metadata = { title: 'Look at your e-mail' }

export default function LinkSentPage() {
  return (
    <>
      <h1>Look at your e-mail</h1>
      <p>If this address belongs to somebody who works here, a link is on its way to it. It works once, for {linkMinutes} minutes.</p>
      <p>Nothing after five minutes? Look in the folder for junk, see that the address is the one your council knows you by, or ask your democratic services.</p>
      <p><a href="/sign-in">Ask for another link</a></p>
    </>
  )
}
