import { headers } from 'next/headers'

/** What runs in the browser. It stands alone: only its own text is sent. */
function listen(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a, button, summary, form, details') || String(document.getSelection()) !== '') return
    const say = target.closest('.b')?.querySelector<HTMLDetailsElement>('details.say')
    if (!say) return
    say.open = true
    say.querySelector('textarea')?.focus()
  })
}

/**
 * A tap on a paragraph opens its "Say instead". It is heard from the moment the paragraph stands there: on a slow line
 * the page's other scripts come seconds later. Only a short cut: the disclosure below each paragraph stays for keys,
 * screen readers and browsers without script.
 */
export async function TapToSay() {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return <script nonce={nonce} dangerouslySetInnerHTML={{ __html: `(${listen.toString()})()` }} />
}
