import type { DeedAction, DeedState } from '@/components/layout/deed-form'

/** What may be done to an agenda and its items. */
export interface AgendaActions {
  order: (meetingId: string, itemIds: string[], as: 'printed' | 'taken') => Promise<DeedState>
  change: DeedAction
  remove: DeedAction
  settle: DeedAction
}
