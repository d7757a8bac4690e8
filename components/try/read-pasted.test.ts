import { describe, expect, it } from 'vitest'
import { readPasted, type Found } from './read-pasted'

const page = `<h2>4. Libraries</h2><p>Members asked about opening hours.</p><p><b>RESOLVED:</b></p>
  <ol type="i"><li>That the report be noted.</li><li>That the Head of Libraries report back in six months.</li></ol>`
const text = '4. Libraries Members asked about opening hours. RESOLVED: That the report be noted. That the Head of Libraries report back in six months.'
const found = (given: { text: string; html: string | null }) => readPasted(given, '2026-03-12') as Found

describe('what is pasted to be tried', () => {
  it('keeps the items and lists of a copied page', () => {
    const { parts, decisions, promises } = found({ text, html: page })
    expect(parts.map(({ heading }) => heading?.content?.map((inline) => ('text' in inline ? inline.text : '')).join(''))).toContain('Libraries')
    expect(decisions).toBe(2)
    expect(promises.map(({ followUp }) => [followUp.owner, followUp.due])).toEqual([['Head of Libraries', expect.objectContaining({ type: 'date', date: '2026-09-12' })]])
  })

  it('says why nothing could be read', () => {
    expect(readPasted({ text: '', html: '<p> </p>' }, null)).toEqual({ refused: expect.stringContaining('no text') })
  })
})
