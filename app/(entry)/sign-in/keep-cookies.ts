import type { cookies } from 'next/headers'
import { overHttps } from '@/server/sign-in/session'

/** Hands `Set-Cookie` headers on to the browser: always HttpOnly and SameSite=Lax, Secure over https. */
export function keepCookies(jar: Awaited<ReturnType<typeof cookies>>, set: string[]): void {
  for (const header of set) {
    const [pair = '', ...attributes] = header.split(';').map((part) => part.trim())
    const at = pair.indexOf('=')
    const expires = attributes.find((attribute) => attribute.toLowerCase().startsWith('expires='))?.slice('expires='.length)
    const maxAge = attributes.find((attribute) => attribute.toLowerCase().startsWith('max-age='))?.slice('max-age='.length)
    jar.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
      httpOnly: true, sameSite: 'lax', path: '/', secure: overHttps(),
      ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
      ...(expires === undefined ? {} : { expires: Date.parse(expires) }),
    })
  }
}
