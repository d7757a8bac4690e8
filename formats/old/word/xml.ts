/** Parts of a Word file as a stream of elements: no tree is built, and entities are not expanded beyond XML's own. */
import { Parser } from 'htmlparser2'
import { FileRefused } from '../limits'

export type Attributes = Readonly<Record<string, string>>

export interface Elements {
  open(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(text: string): void
}

/** Elements in each other; tables in tables in Word's own files come to some sixty. More would cost the parser its time. */
const deepest = 1000

/**
 * Walks a part. Names keep their prefix ("w:p"), as every program that writes Word files sets it.
 * @throws FileRefused where elements lie deeper in each other than any program sets them
 */
export function walk(xml: string, to: Elements): void {
  let depth = 0
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (++depth > deepest) throw new FileRefused('This Word document is damaged: its parts lie in each other without end.')
      to.open(name, attributes)
    },
    onclosetag: (name) => { depth--; to.close?.(name) },
    ontext: (text) => { to.text?.(text) },
  }, { xmlMode: true, decodeEntities: true })
  parser.write(xml)
  parser.end()
}

/** `w:val` as a whole number within bounds, or null. */
export function whole(attributes: Attributes, most = 32_767): number | null {
  const value = Number.parseInt(attributes['w:val'] ?? '', 10)
  return Number.isFinite(value) && value >= 0 ? Math.min(value, most) : null
}

/** A switch such as `<w:b/>`: on unless it says otherwise. */
export const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off|none)$/i.test(attributes['w:val'] ?? '')
