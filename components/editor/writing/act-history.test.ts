import { expect, test } from 'vitest'
import { ActHistory } from './act-history'

test('an act is taken back before the typing that came before it, and after what came later', () => {
  const history = new ActHistory<string>()
  history.add('keep', 2)
  expect(history.nextUndo(3)).toBeNull()
  expect(history.nextUndo(2)).toBe('keep')
  history.takeBack('revoked keep', 0)
  expect(history.nextUndo(2)).toBeNull()
})

test('what was taken back is done again in its turn, until something is typed', () => {
  const history = new ActHistory<string>()
  history.add('keep', 1)
  history.takeBack('revoked keep', 0)
  // Typing below it was undone too: that is done again first.
  expect(history.nextRedo(1)).toBeNull()
  expect(history.nextRedo(0)).toBe('revoked keep')
  history.doAgain('keep again', 1)
  expect(history.nextUndo(1)).toBe('keep again')
  history.takeBack('revoked', 0)
  history.typed()
  expect(history.nextRedo(0)).toBeNull()
})

test('acts pile up in order', () => {
  const history = new ActHistory<string>()
  history.add('first', 0)
  history.add('second', 0)
  expect(history.nextUndo(0)).toBe('second')
  history.takeBack('not second', 0)
  expect(history.nextUndo(0)).toBe('first')
})
