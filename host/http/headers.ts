/** Security headers, and the content security policy: no inline script but those the page itself was rendered with. */
import { createHash, randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'

/** Sets what every answer bears. */
export function setCommonHeaders(response: ServerResponse, https: boolean): void {
  response.setHeader('x-content-type-options', 'nosniff')
  // Not "no-referrer": with that browsers send no Origin with our own forms.
  response.setHeader('referrer-policy', 'same-origin')
  response.setHeader('x-frame-options', 'DENY')
  response.setHeader('cross-origin-opener-policy', 'same-origin')
  response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  if (https) response.setHeader('strict-transport-security', 'max-age=31536000')
}

/**
 * The policy of a page.
 * @param scripts sources beside 'self': a nonce or hashes
 * @param origin of this site, for the websocket of the editor
 */
export function policy(scripts: readonly string[], origin: string): string {
  const socket = origin.replace(/^http/, 'ws')
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    // Style attributes are how the components position things; no script runs through them.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${socket}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** A policy for answers that are no pages. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

export function newNonce(): string {
  return randomBytes(16).toString('base64url')
}

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * Turns a page that was rendered with a nonce into one that can be kept and shown to all: only scripts that bear the
 * nonce are let through, by their hash, so that one smuggled into the page's text stays dead.
 * @returns the page without the nonce, and its script sources
 */
export function sealWithHashes(html: string, nonce: string): { html: string; sources: string[] } {
  // Also inside the scripts: the nonce stands in the page's data too, and a kept page must not differ by it.
  const clean = (text: string) => text.replaceAll(` nonce="${nonce}"`, '').replaceAll(nonce, 'kept')
  const sources = inlineScripts(html, (attributes) => attributes.includes(` nonce="${nonce}"`), clean)
  return { html: clean(html), sources }
}

/** Hashes of all inline scripts of a page that was rendered when the program was built, from no one's data. */
export function hashesOfBuiltPage(html: string): string[] {
  return inlineScripts(html, () => true)
}

function inlineScripts(html: string, counts: (attributes: string) => boolean, as = (text: string) => text): string[] {
  const found = new Set<string>()
  for (const [, attributes = '', text = ''] of html.matchAll(scripts)) {
    if (!/\ssrc=/.test(attributes) && text !== '' && counts(attributes)) found.add(hashOf(as(text)))
  }
  return [...found]
}
