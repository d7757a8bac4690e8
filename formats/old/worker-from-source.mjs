/** Starts the reading thread from its sources, in development and in tests. The build bundles worker.ts instead. */
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
