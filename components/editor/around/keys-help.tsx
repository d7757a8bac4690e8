import { keyWords } from '../head/key-words'
import { fieldBlocks } from '../writing/blocks-of-the-field'
import { Dialog } from './dialog'

const groups: [string, [string[], string][]][] = [
  ['Writing', [
    ...fieldBlocks.map(({ key, words }): [string[], string] => [[key], words]),
    [['Enter'], 'A new line of the same sort; in an empty line of a list, out of the list'],
    [['Shift-Enter'], 'A new line within the paragraph'],
    [['Tab'], 'In a list or a resolution: one level in'],
    [['Shift-Tab'], 'One level out'],
    [['Escape', 'Tab'], 'Out of the text, to what comes after it'],
    [['/'], 'Everything that can be put in, at the start of a line'],
    [['@'], 'Names of people, posts and committees'],
  ]],
  ['Words', [
    [['Mod-b'], 'Bold'], [['Mod-i'], 'Italic'], [['Mod-k'], 'Link'], [['Mod-Alt-e'], 'Exempt'],
    [['Mod-f'], 'Find'], [['Mod-h'], 'Find and replace'],
    [['Mod-z'], 'Undo, a keep or a dismissal too'], [['Mod-y'], 'Redo'],
  ]],
  ['Actions', [
    [['Alt-ArrowDown', 'Alt-ArrowUp'], 'To the next action or note, to the one before'],
    [['Enter'], 'There: keep it, or take the note'],
    [['E'], 'There: change it, or answer the note'],
    [['X'], 'There: it is not one'],
    [['W'], 'There: why, word by word in the text'],
    [['A'], 'There: the same change for all like it'],
    [['Escape'], 'Back to the caret in the text'],
    [['Alt-Enter'], 'Make an action of the words selected'],
  ]],
]

/** Every key, with what it does. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <div className="keys-help">
        {groups.map(([title, rows]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(([keys, words]) => <div key={words}><dt>{keys.map((key) => <kbd key={key}>{keyWords(key)}</kbd>)}</dt><dd>{words}</dd></div>)}
            </dl>
          </section>
        ))}
      </div>
      <div className="acts"><button type="button" className="primary" onClick={onClose}>Back to the minutes</button></div>
    </Dialog>
  )
}
