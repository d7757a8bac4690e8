/** Speaks to next-auth from a server action, so that its forms work before any script has run. */
import NextAuth from 'next-auth'
import { authOptions } from './options'

export interface AuthAnswer {
  /** `Set-Cookie` headers as next-auth wrote them. */
  cookies: string[]
  location: string | null
}

interface AuthCall { path: [action: string, provider?: string]; method: 'GET' | 'POST'; body?: Record<string, string>; cookies: Record<string, string> }

/** next-auth's pages-router handler, called with what it reads of a request and writes to a response. */
async function call({ path, method, body = {}, cookies }: AuthCall): Promise<AuthAnswer & { body: unknown }> {
  const headers = new Map<string, string | string[]>()
  let sent: unknown = null
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader: (name: string, value: string | string[]) => { headers.set(name.toLowerCase(), value); return response },
    json: (value: unknown) => { sent = value },
    send: (value: unknown) => { sent = value },
    end: () => {},
  }
  const request = { query: { nextauth: path.filter(Boolean) }, body, cookies, headers: {}, method }
  await (NextAuth as unknown as (request: unknown, response: unknown, options: unknown) => Promise<unknown>)(request, response, authOptions())
  const set = headers.get('set-cookie')
  const location = headers.get('location')
  return { cookies: set === undefined ? [] : [set].flat(), location: typeof location === 'string' ? location : null, body: sent }
}

/** A POST with next-auth's own token against foreign forms: it is asked for first, as a browser would. */
async function post(path: AuthCall['path'], body: Record<string, string>, cookies: Record<string, string>): Promise<AuthAnswer> {
  const given = await call({ path: ['csrf'], method: 'GET', cookies: {} })
  const pair = given.cookies.find((cookie) => cookie.includes('csrf-token='))?.split(';')[0] ?? ''
  const at = pair.indexOf('=')
  const csrfToken = (given.body as { csrfToken: string }).csrfToken
  const answer = await call({
    path, method: 'POST', body: { ...body, csrfToken },
    cookies: { ...cookies, [pair.slice(0, at)]: decodeURIComponent(pair.slice(at + 1)) },
  })
  return { ...answer, cookies: answer.cookies.filter((cookie) => cookie.includes('session-token')) }
}

/** Signs in by one of the two ways. @returns the session's cookies, or null where the person is not let in */
export async function signInBy(way: 'link' | 'demo', given: Record<string, string>): Promise<string[] | null> {
  const answer = await post(['callback', way], given, {})
  return answer.cookies.length > 0 ? answer.cookies : null
}

/** Ends the session. @param cookies those of the request @returns the cookies that end it in the browser */
export async function signOutWith(cookies: Record<string, string>): Promise<string[]> {
  return (await post(['signout'], {}, cookies)).cookies
}
