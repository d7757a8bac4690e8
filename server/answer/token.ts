/**
 * The owner's link: signed, for one follow-up (each round of a recurring one is a follow-up of its own) and one
 * person. It carries no right by itself: each use asks whether the person still is who is asked.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { runtime } from '@/server/runtime'

export interface AnswerLink {
  followUpId: string
  personId: string
}

const sign = (link: AnswerLink, secret: string) =>
  createHmac('sha256', secret).update(`owner's link, first form\n${link.followUpId}\n${link.personId}`).digest('base64url')

/** The token: both ids and the signature over them. */
export function answerToken(link: AnswerLink): string {
  return [link.followUpId, link.personId, sign(link, runtime().secret)].join('.')
}

/** The whole address for a mail. */
export const answerUrl = (link: AnswerLink): string => `${runtime().config.publicUrl}/answer/${answerToken(link)}`

/** Reads a token. @returns null where it was not made here */
export function readAnswerToken(token: string): AnswerLink | null {
  const [followUpId, personId, signature, ...rest] = token.split('.')
  if (!followUpId || !personId || !signature || rest.length > 0) return null
  const link = { followUpId, personId }
  const given = Buffer.from(signature)
  const right = Buffer.from(sign(link, runtime().secret))
  return given.length === right.length && timingSafeEqual(given, right) ? link : null
}
