/** Where somebody goes after signing in. */

/** A path of this site, or the first page of the workspace. Nothing that leads to another site passes. */
export function backPath(asked: unknown): string {
  return typeof asked === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(asked) && !asked.startsWith('/sign-') && !asked.startsWith('/api/') ? asked : '/desk/today'
}
