import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashesOfBuiltPage, policy, sealWithHashes } from './headers'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the policy of a kept page', () => {
  it('lets the scripts through that bear the nonce, and no other', () => {
    const page = '<p>x</p><script nonce="N1">a()</script><script>evil()</script><script nonce="N1" src="/a.js"></script>'
    const sealed = sealWithHashes(page, 'N1')
    expect(sealed.sources).toEqual([hash('a()')])
    expect(sealed.html).toBe('<p>x</p><script>a()</script><script>evil()</script><script src="/a.js"></script>')
  })

  it('is the same however often the page is rendered', () => {
    const render = (nonce: string) => sealWithHashes(`<script nonce="${nonce}">push("${nonce}")</script>`, nonce)
    expect(render('first')).toEqual(render('second'))
  })

  it('gives nothing to a script that only says it is our own', () => {
    expect(sealWithHashes('<script data-own>evil()</script>', 'N1').sources).toEqual([])
  })

  it('hashes all scripts of a page that was built', () => {
    expect(hashesOfBuiltPage('<script>a()</script><script src="x"></script>')).toEqual([hash('a()')])
  })

  it('never allows inline script as such', () => {
    const text = policy(["'nonce-x'"], 'https://minutes.example')
    expect(/script-src ([^;]*)/.exec(text)?.[1]).toBe("'self' 'nonce-x'")
    expect(text).toContain('connect-src \'self\' wss://minutes.example')
    expect(text).toContain("frame-ancestors 'none'")
  })
})
