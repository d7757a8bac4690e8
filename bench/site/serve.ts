/** Starts a built process on a data folder and measures how long starting and stopping take. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export interface Running {
  url: string
  /** Milliseconds from the command to the first page's answer. */
  startedIn: number
  /** What it said, a line a step. */
  said: string
  /** Milliseconds from SIGTERM to its end. @throws where it did not end well */
  stop(): Promise<number>
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  await new Promise((done) => probe.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

/**
 * @param command arguments of node, in `cwd`
 * @param env settings beside port and folder
 */
export async function start(command: readonly string[], options: { cwd: string; dataDir: string; env?: Record<string, string> }): Promise<Running> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const began = performance.now()
  const child = spawn(process.execPath, command, {
    cwd: options.cwd, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: url, DATA_DIR: options.dataDir, SMTP_URL: '', DATABASE_URL: '', ...options.env },
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()))
  for (;;) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${said.join('')}`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.status === 200) break
    await pause(20)
  }
  return {
    url, startedIn: performance.now() - began, said: said.join(''),
    stop: async () => {
      const asked = performance.now()
      child.kill('SIGTERM')
      const [code] = (await once(child, 'exit')) as [number | null]
      if (code !== 0) throw new Error(`It ended with ${code}:\n${said.join('')}`)
      return performance.now() - asked
    },
  }
}
