/** Answers of the host itself, in words on a plain page. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { closedPolicy } from './headers'

/** What a reader is told when a page could not be made: what happened, what was kept, what to do. */
export const pageFailed = 'This page could not be made just now. Nothing that was saved is lost, and what you were typing is still in your browser. Go back, or open the page again in a minute.'

/** The page when the database does not answer. */
export const databaseGone = 'The records cannot be reached just now. Nothing that was saved is lost. Open the page again in a minute; it comes back by itself.'

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Sends a short answer: a page to a browser, one line of text to anything else. */
export function sendWords(request: IncomingMessage, response: ServerResponse, status: number, words: string): void {
  const page = String(request.headers.accept ?? '').includes('text/html')
  for (const name of ['content-encoding', 'content-length', 'etag', 'transfer-encoding']) response.removeHeader(name)
  response.statusCode = status
  response.setHeader('content-security-policy', closedPolicy)
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-type', page ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8')
  const title = status >= 500 ? 'Not available' : 'Not done'
  const body = page
    ? `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1><p>${escape(words)}</p></main></html>`
    : `${words}\n`
  response.end(request.method === 'HEAD' ? undefined : body)
}
