/** `npm run dev`: the host from its sources, pages rebuilt as they change. Data in ./data/dev. */
import { spawn } from 'node:child_process'
import { ensurePackages } from './lib/install.mjs'
import { root } from './lib/root.mjs'

ensurePackages()
const env = { DATA_DIR: './data/dev', ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' }
const host = spawn(process.execPath, ['--import', 'tsx', '--enable-source-maps', 'host/main.ts', '--dev', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env })
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => host.kill('SIGTERM'))
host.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
