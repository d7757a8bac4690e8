/** Holds back what a handler writes, so that headers can be set from the whole of it; or lets it pass. */
import type { ServerResponse } from 'node:http'

export interface Interception {
  /** Called once, when status and headers stand and nothing has been sent. May set headers. */
  begin(): 'pass' | 'hold'
  /** Called with the whole body of a held answer; it must end the response. */
  whole(body: Buffer): void
}

/** The body types that node takes. */
const bufferOf = (chunk: unknown, encoding: unknown): Buffer => {
  if (chunk === undefined || chunk === null || typeof chunk === 'function') return Buffer.alloc(0)
  if (typeof chunk === 'string') return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
  return Buffer.from(chunk as Uint8Array)
}
const callbackOf = (...given: unknown[]) => given.find((one) => typeof one === 'function') as (() => void) | undefined

/** Takes the response's own methods and puts them back as soon as it is clear that the answer passes, or is whole. */
export function intercept(response: ServerResponse, how: Interception): void {
  const { writeHead, write, end, flushHeaders } = response
  const chunks: Buffer[] = []
  let mode: 'undecided' | 'hold' | 'pass' = 'undecided'
  const restore = () => Object.assign(response, { writeHead, write, end, flushHeaders })
  const decide = () => {
    if (mode === 'undecided') mode = how.begin()
    if (mode === 'pass') restore()
    return mode
  }
  const head = (status: number, ...rest: unknown[]): ServerResponse => {
    response.statusCode = status
    const [reason] = rest
    if (typeof reason === 'string') response.statusMessage = reason
    const headers = rest.at(-1)
    if (Array.isArray(headers)) for (let at = 0; at < headers.length; at += 2) response.setHeader(String(headers[at]), headers[at + 1] as string)
    else if (typeof headers === 'object' && headers !== null) {
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value as string)
    }
    if (decide() === 'pass') response.writeHead(response.statusCode)
    return response
  }
  Object.assign(response, {
    writeHead: head,
    flushHeaders: () => { if (decide() === 'pass') response.flushHeaders() },
    write: (chunk: unknown, encoding?: unknown, callback?: unknown) => {
      if (decide() === 'pass') return response.write(chunk as string, encoding as BufferEncoding, callback as undefined)
      chunks.push(bufferOf(chunk, encoding))
      callbackOf(encoding, callback)?.()
      return true
    },
    end: (chunk?: unknown, encoding?: unknown, callback?: unknown) => {
      if (decide() === 'pass') return response.end(chunk as string, encoding as BufferEncoding, callback as undefined)
      chunks.push(bufferOf(chunk, encoding))
      restore()
      const then = callbackOf(chunk, encoding, callback)
      if (then) response.once('finish', then)
      how.whole(Buffer.concat(chunks))
      return response
    },
  })
}
