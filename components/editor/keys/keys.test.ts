import { TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import type { Node } from '@tiptap/pm/model'
import { minutesSchema } from '@/domain/document/schema'
import { Clerk } from '../testing/clerk'
import { minutesKeys } from './commands'
import { turnInto } from './blocks'
import { keyTable } from './keys.table'

/** "point 1|Two" as a block; line breaks are written \n. */
function blockFrom(line: string): Node {
  const [head = '', text = ''] = [line.slice(0, line.indexOf('|')), line.slice(line.indexOf('|') + 1).replace(/[\^[\]]/g, '')]
  const [type = '', level] = head.split(' ')
  return minutesSchema.node(type, { id: `id ${line}`, ...(level ? { level: Number(level) } : {}) }, text ? [minutesSchema.text(text)] : [])
}

function clerkAt(lines: string[]): Clerk {
  const clerk = new Clerk(undefined, (() => { let n = 0; return () => `new${(n += 1)}` })())
  clerk.dispatch(clerk.state.tr.replaceWith(0, clerk.state.doc.content.size, lines.map(blockFrom)))
  let pos = 0
  const places: Record<string, number> = {}
  for (const line of lines) {
    const text = line.slice(line.indexOf('|') + 1)
    let offset = 0
    for (const character of text) {
      if ('^[]'.includes(character)) places[character] = pos + 1 + offset
      else offset += 1
    }
    pos += offset + 2
  }
  const anchor = places['['] ?? places['^'] ?? 1
  clerk.dispatch(clerk.state.tr.setSelection(TextSelection.create(clerk.state.doc, anchor, places[']'] ?? anchor)))
  return clerk
}

function linesOf(clerk: Clerk): string[] {
  const { from, to, empty } = clerk.state.selection
  const lines: string[] = []
  clerk.state.doc.forEach((node, pos) => {
    const text = node.textBetween(0, node.content.size, '', '\\n')
    const level = Number(node.attrs['level'] ?? 0)
    const marks = (empty ? [[from, '^']] : [[from, '['], [to, ']']]) as [number, string][]
    // A line break is written with two characters and counts as one.
    const within = (at: number) => node.textBetween(0, at, '', '\\n').length
    const drawn = marks.filter(([at]) => at > pos && at < pos + node.nodeSize).map(([at, sign]) => [within(at - pos - 1), sign] as const)
    lines.push(`${node.type.name}${level ? ` ${level}` : ''}|${[...drawn].reverse().reduce((words, [at, sign]) => words.slice(0, at) + sign + words.slice(at), text)}`)
  })
  return lines
}

describe('keys', () => {
  test.each(keyTable)('$key, $place', ({ key, before, after }) => {
    const clerk = clerkAt(before)
    const handled = minutesKeys[key] ? clerk.run(minutesKeys[key]) : false
    if (after === 'left to the browser') expect(handled).toBe(false)
    else {
      expect(handled).toBe(true)
      expect(linesOf(clerk)).toEqual(after)
    }
  })

  test.each(keyTable.filter((row) => row.after !== 'left to the browser'))('after $key, $place each line has an id of its own', ({ key, before }) => {
    const clerk = clerkAt(before)
    clerk.run(minutesKeys[key]!)
    const ids = clerk.blocks().map((block) => block.id)
    expect(ids).not.toContain(null)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('turning a line into another kind keeps its id and its exemption', () => {
    const clerk = clerkAt(['paragraph|On^e'])
    const [{ id } = { id: null }] = clerk.blocks()
    clerk.run(turnInto('resolution'))
    expect(clerk.blocks()).toEqual([{ type: 'resolution', id, aliases: [], text: 'One' }])
  })
})
