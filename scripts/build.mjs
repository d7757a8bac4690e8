/** `npm run build`: makes the build for the sources as they stand. */
import { ensureBuild } from './lib/build.mjs'
import { step } from './lib/steps.mjs'

try {
  await step('Build', ensureBuild, ({ made, name }) => (made ? `Built .builds/${name}` : `.builds/${name} is current`))
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
