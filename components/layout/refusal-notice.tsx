/** Says beside a form why something was not done; what was typed stays in the form. */
export function RefusalNotice({ words }: { words: string | null | undefined }) {
  return <div role="alert">{words ? <p className="notice red">{words}</p> : null}</div>
}
