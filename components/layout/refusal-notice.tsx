interface RefusalNoticeProps {
  words: string | null | undefined
  /** Words of single fields, where the form does not show them beside these. */
  fields?: Record<string, string> | undefined
}

/** Says above a form why something was not done; what was typed stays in the form. */
export function RefusalNotice({ words, fields = {} }: RefusalNoticeProps) {
  const further = [...new Set(Object.values(fields))].filter((one) => !words?.includes(one))
  return <div role="alert">{words ? <p className="notice red">{[words, ...further].join(' ')}</p> : null}</div>
}
