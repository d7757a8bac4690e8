/** Who asks for this page: from the session's cookie, with rights loaded anew at each request. */
import { cache } from 'react'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { loadViewer, visitor, type Viewer } from '@/server/people/viewer'
import { personIdFromCookies } from '@/server/sign-in/session'

/** The viewer; {@link visitor} where nobody is signed in or the person was disabled. */
export const currentViewer = cache(async (): Promise<Viewer> => {
  const personId = await personIdFromCookies((await headers()).get('cookie') ?? '')
  return (personId && (await loadViewer(personId))) || visitor
})

/** The viewer of a workspace page; somebody signed out is led to sign in and back. */
export async function requireViewer(back = '/desk/today'): Promise<Viewer & { personId: string }> {
  const viewer = await currentViewer()
  if (viewer.personId === null) redirect(`/sign-in?back=${encodeURIComponent(back)}`)
  return viewer as Viewer & { personId: string }
}
