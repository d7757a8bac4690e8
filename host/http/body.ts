/** Bytes of an answer in the encodings a browser may ask for. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Body { plain: Buffer; br: Buffer | null; gzip: Buffer | null; etag: string }

const compressible = /^(text\/|application\/(javascript|json|xml|.*\+xml|.*\+json)|image\/svg)/

/** Compresses once; what is not text, or is tiny, stays as it is. */
export function bodyOf(plain: Buffer, contentType: string, quality = 5): Body {
  const worth = compressible.test(contentType) && plain.length > 1_000
  return {
    plain,
    br: worth ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }) : null,
    gzip: worth ? gzipSync(plain) : null,
    etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
  }
}

/** Bytes that a body holds in memory. */
export const sizeOf = (body: Body): number => body.plain.length + (body.br?.length ?? 0) + (body.gzip?.length ?? 0)

/**
 * Sends it in the best encoding that the browser takes; 304 where it has it already, no body to HEAD. All other
 * headers are set before.
 */
export function sendBody(request: IncomingMessage, response: ServerResponse, body: Body): void {
  response.setHeader('etag', body.etag)
  if (body.br) response.setHeader('vary', 'Accept-Encoding')
  if (response.statusCode === 200 && request.headers['if-none-match']?.includes(body.etag)) {
    response.removeHeader('content-type')
    response.writeHead(304).end()
    return
  }
  const accepted = String(request.headers['x-accepted-encoding'] ?? request.headers['accept-encoding'] ?? '')
  const [encoding, bytes] = body.br && /\bbr\b/.test(accepted) ? ['br', body.br] : body.gzip && /\bgzip\b/.test(accepted) ? ['gzip', body.gzip] : [null, body.plain]
  if (encoding) response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', bytes.length)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
