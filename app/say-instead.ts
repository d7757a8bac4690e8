/** "Say instead" at a paragraph, from the chair's page and from an officer's check: what was typed comes back with a refusal. */
import type { SayState } from '@/components/minutes/say-instead'
import { noteInstead } from '@/server/minutes/commands'
import { actInForm } from './act'

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

/** Notes what a paragraph should say instead, as the current viewer. */
export async function noteInForm(minutesId: string, form: FormData): Promise<SayState> {
  const said = { instead: text(form, 'instead'), remark: text(form, 'remark').trim() }
  const done = await actInForm(noteInstead, { minutesId, nodeId: text(form, 'nodeId').trim(), ...said })
  return done.refusal === null ? { refusal: null, instead: said.instead, remark: '' } : { refusal: [done.refusal, ...Object.values(done.fields ?? {})].join(' '), ...said }
}
