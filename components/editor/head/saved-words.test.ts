import { expect, test } from 'vitest'
import { savedWords } from './saved-words'

const well = { loaded: true, connected: true, saved: true, waiting: false, writable: true, sessionEnded: false, forbidden: false }

test.each([
  ['all is in the database', {}, 'Saved'],
  ['on its way', { saved: false }, 'Saving'],
  ['no answer for long', { saved: false, waiting: true }, 'Kept on this device, not sent yet'],
  ['typed without a network', { saved: false, connected: false }, 'Kept on this device, not sent yet'],
  ['typed after the session ended', { saved: false, sessionEnded: true }, 'Kept on this device, not sent yet'],
  ['typed before the freeze, never stored', { saved: false, writable: false }, 'Kept on this device, not sent yet'],
  ['no network, nothing typed', { connected: false }, 'Not connected. Nothing waits to be sent'],
  ['not come yet', { loaded: false }, 'Opening'],
  ['frozen', { writable: false }, 'Read only'],
])('%s', (_when, given, words) => { expect(savedWords({ ...well, ...given })).toBe(words) })
