/** A real SMTP server for tests: keeps what it took and answers as it is told. */
import { SMTPServer } from 'smtp-server'

export interface Taken { messageId: string; from: string; to: string[]; raw: string }

/** What to answer: null takes it; a number is the code of a refusal. */
export interface Answers {
  recipient?: (address: string) => number | null
  data?: (taken: Taken) => number | null
  /** Runs when the data has come and before it is answered. */
  beforeAnswer?: (taken: Taken) => void | Promise<void>
}

export interface TestSmtp { url: string; taken: Taken[]; answers: Answers; close(): Promise<void> }

const coded = (code: number) => Object.assign(new Error(code >= 500 ? 'No such user here' : 'Try again later'), { responseCode: code })

/** Opens it on a free port of this machine. */
export async function openTestSmtp(answers: Answers = {}): Promise<TestSmtp> {
  const taken: Taken[] = []
  const here = { taken, answers, url: '', close: async () => undefined } as TestSmtp
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false, disableReverseLookup: true,
    onRcptTo: (address, _session, done) => {
      const code = here.answers.recipient?.(address.address) ?? null
      done(code === null ? null : coded(code))
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8')
        const mail: Taken = {
          messageId: /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? '', raw,
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '', to: session.envelope.rcptTo.map((one) => one.address),
        }
        const code = here.answers.data?.(mail) ?? null
        if (code !== null) return done(coded(code))
        taken.push(mail)
        Promise.resolve(here.answers.beforeAnswer?.(mail)).then(() => done(null), done)
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.server.address()
  here.url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  here.close = () => new Promise((closed) => server.close(() => closed()))
  return here
}
