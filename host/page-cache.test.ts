import { describe, expect, it } from 'vitest'
import { bodyOf } from './http/body'
import { inProcessEpoch, PageCache, type KeptPage } from './page-cache'

const page = (text: string): KeptPage => ({ headers: [], body: bodyOf(Buffer.from(text), 'text/html') })
const kept = async (cache: PageCache, path: string, text: string) => {
  const made = Promise.resolve(page(text))
  cache.make(cache.keyOf(path), made)
  await made
  await Promise.resolve()
}

describe('kept pages', () => {
  it('serve until something public changes, or the day ends', async () => {
    const epoch = inProcessEpoch()
    let today = '2027-01-14'
    const cache = new PageCache(epoch, () => today)
    await kept(cache, '/', 'a')
    expect(cache.get(cache.keyOf('/'))).toBeDefined()
    today = '2027-01-15'
    expect(cache.get(cache.keyOf('/'))).toBeUndefined()
    await kept(cache, '/', 'b')
    epoch.raise('wold')
    expect(cache.get(cache.keyOf('/'))).toBeUndefined()
  })

  it('never serve what was begun before a change, though it ended after', async () => {
    const epoch = inProcessEpoch()
    const cache = new PageCache(epoch, () => '2027-01-14')
    let end: (page: KeptPage) => void = () => undefined
    const made = new Promise<KeptPage>((done) => { end = done })
    cache.make(cache.keyOf('/'), made)
    epoch.raise('wold')
    end(page('stale'))
    await made
    expect(cache.get(cache.keyOf('/'))).toBeUndefined()
  })

  it('hold no more than they may', async () => {
    const cache = new PageCache(inProcessEpoch(), () => '2027-01-14', 3_000)
    for (const path of ['/a', '/b', '/c', '/d']) await kept(cache, path, 'x'.repeat(900))
    expect(['/a', '/b', '/c', '/d'].map((path) => cache.get(cache.keyOf(path)) !== undefined)).toEqual([false, true, true, true])
  })

  it('let a crowd wait for one rendering', async () => {
    const cache = new PageCache(inProcessEpoch(), () => '2027-01-14')
    const key = cache.keyOf('/')
    const made = Promise.resolve(page('a'))
    cache.make(key, made)
    expect(cache.inTheMaking(key)).toBe(made)
    await made
    await Promise.resolve()
    await Promise.resolve()
    expect(cache.inTheMaking(key)).toBeUndefined()
  })
})
