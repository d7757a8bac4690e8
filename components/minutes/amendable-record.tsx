import type { MinutesDocument } from '@/domain/document/nodes'
import { plainText } from '@/domain/document/text'
import { RecordView, recordOf } from './record-view'

/** The record with a field below each paragraph in which to write what it should say. Part of a form. */
export function AmendableRecord({ document, firstNumber }: { document: MinutesDocument; firstNumber: number }) {
  return (
    <div className="record-sheet">
      <RecordView
        {...recordOf(document, firstNumber)}
        below={(block) => {
          if (block.type === 'table' || plainText(block) === '') return null
          const text = plainText(block)
          return (
            <details className="amend">
              <summary>Correct this<span className="visually-hidden">: {text.slice(0, 60)}</span></summary>
              <textarea name={`text:${block.attrs.id}`} defaultValue={text} rows={Math.min(12, Math.max(2, Math.ceil(text.length / 70)))} aria-label={`Should say, in place of: ${text.slice(0, 60)}`} />
              <input type="hidden" name={`was:${block.attrs.id}`} value={text} />
            </details>
          )
        }}
      />
    </div>
  )
}
