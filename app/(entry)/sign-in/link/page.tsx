import type { Metadata } from 'next'
import { backPath } from '@/server/sign-in/back'
import { comeInByLink } from '../actions'

export const metadata: Metadata = { title: 'Come in', referrer: 'no-referrer' }

/** Opening this page does nothing: mail scanners fetch links. Only the press spends it. */
export default async function LinkPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const query = await searchParams
  return (
    <>
      <h1>One press and you are in</h1>
      <p>The link in your e-mail works once. You stay signed in on this device for up to twelve hours, or until nothing has been done for eight.</p>
      <form action={comeInByLink}>
        <input type="hidden" name="token" value={String(query['token'] ?? '')} />
        <input type="hidden" name="back" value={backPath(query['back'])} />
        <button className="primary">Come in</button>
      </form>
    </>
  )
}
