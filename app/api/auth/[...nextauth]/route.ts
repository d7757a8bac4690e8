/** next-auth's own addresses: the session is kept alive here while somebody works. */
import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { authOptions } from '@/server/sign-in/options'

type Context = { params: Promise<{ nextauth: string[] }> }

const answer = (request: NextRequest, context: Context): Promise<Response> =>
  (NextAuth as unknown as (request: NextRequest, context: Context, options: unknown) => Promise<Response>)(request, context, authOptions())

export { answer as GET, answer as POST }
