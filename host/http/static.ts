/** Built scripts and styles: named by their content, so kept in memory compressed, and in browsers for ever. */
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { bodyOf, sendBody, type Body } from './body'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.map': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8',
}

export class StaticFiles {
  private readonly kept = new Map<string, Promise<Body | null>>()

  /** @param folder that `prefix` stands for */
  constructor(private readonly folder: string, private readonly prefix: string) {}

  /** @returns false where it is not one of these files */
  async serve(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
    if (!path.startsWith(this.prefix) || (request.method !== 'GET' && request.method !== 'HEAD')) return false
    const body = await this.body(path)
    if (!body) return false
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
    response.setHeader('cache-control', 'public, max-age=31536000, immutable')
    sendBody(request, response, body)
    return true
  }

  private async body(path: string): Promise<Body | null> {
    let found = this.kept.get(path)
    if (!found) {
      found = this.read(path)
      this.kept.set(path, found)
      // A name that leads nowhere is not remembered: there is no end of them.
      if (!(await found)) this.kept.delete(path)
    }
    return found
  }

  private async read(path: string): Promise<Body | null> {
    try {
      const file = normalize(join(this.folder, decodeURIComponent(path.slice(this.prefix.length))))
      if (!file.startsWith(this.folder + sep)) return null
      return bodyOf(await readFile(file), types[extname(file)] ?? '', 9)
    } catch {
      return null
    }
  }
}
