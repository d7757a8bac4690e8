/** Whose old minutes a viewer reads and settles: what is of a restricted committee is its named clerks' alone. */
import { and, eq, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm'
import { bodies, oldDocuments } from '@/db/schema'
import { standingOf } from '@/domain/workflow/standing'
import type { CommandContext } from '@/server/command'
import { oneOf, type Reach } from '@/server/reach'
import { refuse } from '@/server/refusal'

/** Authorities whose old minutes the viewer has a part in. Pure. */
export const backfillIn = (reach: Reach): string[] => [...new Set([...reach.administratorIn, ...reach.clerkIn, ...reach.monitoringIn])]

/**
 * Documents that the viewer may read: of a known committee as its staff, administrators too where it is not
 * restricted; those of no known committee as administrator. For a query that left-joins `bodies` on the document's.
 */
export function readableDocuments(reach: Reach): SQL {
  const open = or(sql`not ${bodies.restricted}`, oneOf(bodies.id, reach.namedFor))
  return or(
    oneOf(oldDocuments.authorityId, reach.monitoringIn),
    and(isNotNull(oldDocuments.bodyId), oneOf(oldDocuments.authorityId, [...reach.clerkIn, ...reach.administratorIn]), open),
    and(isNull(oldDocuments.bodyId), oneOf(oldDocuments.authorityId, reach.administratorIn)),
  ) ?? sql`false`
}

/** The join that {@link readableDocuments} asks for. */
export const documentsBody = eq(bodies.id, oldDocuments.bodyId)

/** An administrator does not settle what a restricted committee's named clerks alone may read. @throws {Refused} forbidden */
export function refuseRestricted({ actor, target, today }: Pick<CommandContext, 'actor' | 'target' | 'today'>): void {
  if (!target.restricted || 'system' in actor) return
  if (!standingOf(actor, target, today).has('clerk')) throw refuse.forbidden('This committee is restricted: its named clerks settle what is found in its old minutes.')
}
