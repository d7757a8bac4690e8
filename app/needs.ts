/** What needs the viewer of this request: read once, for the count in the rail and for the page of today. */
import { cache } from 'react'
import { needsFor } from '@/server/today/queries'
import { currentViewer } from './viewer'

export const currentNeeds = cache(async () => needsFor(await currentViewer()))
