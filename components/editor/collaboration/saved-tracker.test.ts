import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { SavedTracker } from './saved-tracker'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** A browser and a server that commits only when told to. */
function world() {
  const browser = new Y.Doc()
  const server = new Y.Doc()
  let told = 0
  const tracker = new SavedTracker(browser, (origin) => origin !== 'network', () => { told += 1 })
  const send = () => Y.applyUpdate(server, Y.encodeStateAsUpdate(browser, Y.encodeStateVector(server)))
  const commit = (withSnapshot = true) =>
    tracker.committed(base64(Y.encodeStateVector(server)), withSnapshot ? base64(Y.encodeSnapshot(Y.snapshot(server))) : null)
  return { browser, server, tracker, send, commit, text: browser.getText('t'), told: () => told }
}

describe('saved', () => {
  test('an untouched document is saved', () => expect(world().tracker.saved).toBe(true))

  test('typing is saved only when the commit covers it', () => {
    const { text, tracker, send, commit, told } = world()
    text.insert(0, 'One')
    expect(tracker.saved).toBe(false)
    expect(told()).toBe(1)
    commit()
    expect(tracker.saved).toBe(false)
    send()
    expect(tracker.saved).toBe(false)
    commit()
    expect(tracker.saved).toBe(true)
    text.insert(3, ' two')
    commit()
    expect(tracker.saved).toBe(false)
  })

  test('deleting alone is work too: the vector does not move, the snapshot does', () => {
    const { text, tracker, send, commit } = world()
    text.insert(0, 'One two')
    send(); commit()
    text.delete(0, 4)
    expect(tracker.saved).toBe(false)
    commit()
    expect(tracker.saved).toBe(false)
    send(); commit(false)
    expect(tracker.saved).toBe(false)
    commit()
    expect(tracker.saved).toBe(true)
  })

  test('what others typed need not be stored for ours to be saved', () => {
    const { browser, tracker } = world()
    const other = new Y.Doc()
    other.getText('t').insert(0, 'Theirs')
    Y.applyUpdate(browser, Y.encodeStateAsUpdate(other), 'network')
    expect(tracker.saved).toBe(true)
  })

  test("the browser's own copy counts as unsent until the server has it", () => {
    const { browser, tracker, send, commit } = world()
    const before = new Y.Doc()
    before.getText('t').insert(0, 'Typed on the train')
    before.getText('t').delete(0, 6)
    Y.applyUpdate(browser, Y.encodeStateAsUpdate(before), 'network')
    tracker.takeCopy()
    expect(tracker.saved).toBe(false)
    send(); commit()
    expect(tracker.saved).toBe(true)
  })
})
