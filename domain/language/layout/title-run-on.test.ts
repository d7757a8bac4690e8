/** Titles glued to their text: where the text begins, or that the words are no title and text. All invented. */
import { describe, expect, it } from 'vitest'
import { titleRunsOn } from './title-run-on'

const rows: readonly [string, string | null][] = [
  ['HARBOUR LIGHTS The lamp on the west pier was out for a week.', 'The lamp'],
  ['TO AGREE A PRICE FOR THE OLD BOAT SHED A buyer was found in Tarnside and two offers were read.', 'A buyer'],
  ['MOORING FEES (for the coming year) – Rise of Two Pounds Cllr Ashe declared an interest as a berth holder.', 'Cllr Ashe'],
  ['Choice of Treasurer It was proposed and seconded that Mrs Dow should go on.', 'It was'],
  ['Report of the Kiln Group There being no clay left, firing was put off until May.', 'There being'],
  ['Letters a) The Bell Ringers were thanked. b) A bill was paid.', 'a) The'],
  ['Any Other Business R Birch asked that the gate be oiled.', 'R Birch'],
  ['Reports 6.1 Warden The warden was away.', '6.1 Warden'],
  ['Orchard work • Two pear trees were pruned. • The ladder is broken.', '• Two'],
  ['Boundary hedge None.', null],
  ['The Clerk said that The Old Forge was for sale and The Mill was not.', null],
  ['Friends of The Orchard were thanked for the cake they had baked.', null],
  ['Repairs to the roof of The Old Forge', null],
  ['Purchase of a lawn mower for the Cricket Club', null],
  ['The Clerk reported that a bench had been given by the Rotary Club.', null],
  ['HARBOUR LIGHTS', null],
  ['HARBOUR LIGHTS AND The Lamp Fund', null],
  ['Paint for the doors, two tins. The Clerk was asked to buy it.', null],
]

describe('titleRunsOn', () => {
  it.each(rows)('%s', (rest, begins) => {
    const at = titleRunsOn(rest)
    expect(at === null ? null : rest.slice(at, at + (begins?.length ?? 20))).toBe(begins)
  })
})
