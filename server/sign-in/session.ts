/** Who a request's cookie belongs to. Sessions are encrypted tokens in an HttpOnly cookie (next-auth); rights are not in them. */
import { getToken } from 'next-auth/jwt'
import { runtime } from '@/server/runtime'

/** A session ends after this many seconds without any use ... */
export const idleSeconds = 8 * 60 * 60
/** ... and in any case this long after signing in. Machine time. */
export const longestSeconds = 12 * 60 * 60

/** Over https the cookie is `Secure` and its name says so. */
export const overHttps = (): boolean => runtime().config.publicUrl.startsWith('https://')

export const sessionCookieName = (): string => `${overHttps() ? '__Secure-' : ''}next-auth.session-token`

/** A `Cookie` header taken apart; later values of one name are left out. */
export function cookiesOf(header: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const part of header.split(';')) {
    const at = part.indexOf('=')
    if (at < 1) continue
    const name = part.slice(0, at).trim()
    if (name in found) continue
    found[name] = decoded(part.slice(at + 1).trim())
  }
  return found
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** Whether a session that began at `began` (machine milliseconds) has run its longest time. */
export function hasRunOut(began: unknown, now = runtime().machine.now()): boolean {
  return typeof began !== 'number' || now > began + longestSeconds * 1000
}

/**
 * The person whose session stands in a `Cookie` header.
 * @returns her id; null for no session, a forged one or one that has ended. Whether she is still let in is for
 * `loadViewer` to say, at each request.
 */
export async function personIdFromCookies(cookieHeader: string): Promise<string | null> {
  if (!cookieHeader.includes(sessionCookieName())) return null
  const request = { cookies: cookiesOf(cookieHeader), headers: {} } as unknown as Parameters<typeof getToken>[0]['req']
  const token = await getToken({ req: request, secret: runtime().secret, cookieName: sessionCookieName(), secureCookie: overHttps() })
  if (!token?.sub || hasRunOut(token['began'])) return null
  return token.sub
}
