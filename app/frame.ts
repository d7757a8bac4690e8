/** What stands in the frame of this request's page, what needs the viewer with it: for the rail and for the page of today. */
import { cache } from 'react'
import { frameFor } from '@/server/frame/queries'
import { kept } from '@/server/kept'
import { needsFor } from '@/server/today/queries'
import { currentViewer } from './viewer'

export const currentFrame = cache(async () => {
  const viewer = await currentViewer()
  return kept('frame', viewer, async () => ({ frame: await frameFor(viewer), today: viewer.personId === null ? { needs: [], waiting: [] } : await needsFor(viewer) }))
})
