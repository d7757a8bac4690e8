/** What every page about a meeting's minutes begins with. */
import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { minutesPage, type MinutesPage } from '@/server/minutes/reads/page'

export interface MinutesProps { params: Promise<{ id: string }> }
export type BegunMinutes = MinutesPage & { minutes: NonNullable<MinutesPage['minutes']> }

/** The page's facts; not found where the viewer may not read the drafts of that meeting. */
export async function loadMinutes({ params }: MinutesProps): Promise<MinutesPage> {
  const { id } = await params
  const page = await minutesPage(await requireViewer(`/desk/meetings/${id}/minutes`), id)
  if (!page) notFound()
  return page
}

/** As {@link loadMinutes}, for a deed that the viewer may do now; not found where she may not. */
export async function loadFor(props: MinutesProps, deed: keyof MinutesPage['abilities']): Promise<BegunMinutes> {
  const page = await loadMinutes(props)
  if (!page.minutes || !page.abilities[deed]) notFound()
  return { ...page, minutes: page.minutes }
}
