import Link from 'next/link'

export interface StepShown { key: string; done: boolean; what: string; about: string; deed: string; href: string | null }

/** How to begin, step by step; those taken are ticked. @param primary whether the next one is the page's primary button */
export function FirstSteps({ steps, primary }: { steps: readonly StepShown[]; primary: boolean }) {
  const next = steps.find((step) => !step.done && step.href !== null)
  return (
    <ol className="need first-steps">
      {steps.map((step) => (
        <li key={step.key} data-done={step.done || undefined}>
          <strong>{step.done ? <><span aria-hidden="true">✓ </span><span className="visually-hidden">Done: </span></> : null}{step.what}</strong>
          {step.done ? null : <small>{step.about}</small>}
          {!step.done && step.href !== null ? <span className="act"><Link className={primary && step === next ? 'button primary' : 'button'} href={step.href}>{step.deed}</Link></span> : null}
        </li>
      ))}
    </ol>
  )
}
