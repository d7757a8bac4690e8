import { getSchema } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import { minutesSchema } from '@/domain/document/schema'
import { schemaExtensions } from './extensions'

const shape = (schema: { nodes: object; marks: object }) => ({
  nodes: Object.entries(schema.nodes).map(([name, type]) => [name, (type as typeof minutesSchema.topNodeType).spec.content ?? '', Object.keys((type as typeof minutesSchema.topNodeType).spec.attrs ?? {}), Boolean((type as typeof minutesSchema.topNodeType).spec.toDOM), Boolean((type as typeof minutesSchema.topNodeType).spec.parseDOM)]),
  marks: Object.entries(schema.marks).map(([name, type]) => [name, Object.keys((type as (typeof minutesSchema.marks)[string]).spec.attrs ?? {}), (type as (typeof minutesSchema.marks)[string]).spec.inclusive ?? true, (type as (typeof minutesSchema.marks)[string]).spec.excludes ?? '(itself)']),
})

describe('the schema of the editor', () => {
  test('is that of the host, in the same order', () => {
    expect(shape(getSchema(schemaExtensions()))).toEqual(shape(minutesSchema))
  })
  test('marks of readings may overlap', () => {
    const { reading } = getSchema(schemaExtensions()).marks
    expect(reading?.excludes(reading)).toBe(false)
  })
})
