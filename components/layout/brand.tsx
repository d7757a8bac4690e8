/** The mark of the program, drawn. */
export function BrandMark() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <rect x="1" y="1" width="20" height="20" rx="6" fill="var(--accent)" />
      <path d="M6 7h10M6 11h6" stroke="var(--accent-ink)" strokeWidth="1.8" strokeLinecap="round" />
      <path d="M11 15.2l2 1.8 4-5" stroke="var(--focus)" strokeWidth="2" fill="none" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
