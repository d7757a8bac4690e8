'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { signOutWith } from '@/server/sign-in/call'
import { sessionCookieName } from '@/server/sign-in/session'
import { keepCookies } from '../sign-in/keep-cookies'

/** Ends the session in this browser. */
export async function signOut(): Promise<void> {
  const jar = await cookies()
  const sent = Object.fromEntries(jar.getAll().map((cookie) => [cookie.name, cookie.value]))
  keepCookies(jar, await signOutWith(sent))
  jar.delete(sessionCookieName())
  redirect('/')
}
