/** `npm start`: installs and builds what changed, then runs the host in this place until it is told to stop. */
import { spawn } from 'node:child_process'
import { ensurePackages } from './lib/install.mjs'
import { root } from './lib/root.mjs'
import { seconds, step } from './lib/steps.mjs'

const began = performance.now()
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.version} is too old: 20.19 or newer is needed.`)
  process.exit(1)
}

/** The current build; one that fails leaves the last good one. */
async function chooseBuild() {
  const { currentBuild, ensureBuild } = await import('./lib/build.mjs')
  try {
    return (await step('Build', ensureBuild, ({ made, name }) => (made ? `Built ${name}` : `Build ${name} is current`))).name
  } catch (error) {
    const last = currentBuild()
    console.error(error.message)
    if (!last) throw new Error('There is no earlier build to run.')
    console.error(`The build failed, so nothing was switched: running the last good one, ${last}.`)
    return last
  }
}

async function main() {
  await step('Packages', async () => ensurePackages(), (installed) => (installed ? 'Packages installed' : 'Packages are current'))
  const name = await chooseBuild()
  const { hostOf, pagesOf } = await import('./lib/build.mjs')
  const env = { ...process.env, NODE_ENV: 'production', NEXT_DIST_DIR: pagesOf(name), NEXT_TELEMETRY_DISABLED: '1' }
  const host = spawn(process.execPath, ['--enable-source-maps', hostOf(name), ...process.argv.slice(2)], { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env })
  host.on('message', (word) => { if (word === 'ready') console.log(`Started in ${seconds(began)}. Stop with Ctrl+C.`) })
  // Ctrl+C reaches the host by itself, as one of this terminal's; a signal to this process is handed on.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => host.kill('SIGTERM'))
  host.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

main().catch((error) => {
  console.error(error.message)
  process.exit(1)
})
