/** Pixels of a line of the letter's text and of its edges: the frame cannot measure what is in it without script. */
const [line, edges, tallest] = [24, 170, 1_200] as const

/** A mail in a frame without scripts, of its own origin; its links open here in the whole window. Its text below. */
export function MailSheet({ subject, html, text }: { subject: string; html: string; text: string }) {
  const height = Math.min(tallest, edges + line * text.split('\n').length)
  return (
    <>
      <iframe className="mail-sheet" style={{ height }} title={`The mail: ${subject}`} sandbox="allow-top-navigation-by-user-activation" srcDoc={html.replaceAll('<a ', '<a target="_top" ')} />
      <details>
        <summary>As plain text</summary>
        <pre className="mail-text">{text}</pre>
      </details>
    </>
  )
}
