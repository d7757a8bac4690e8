'use client'
import { useEffect, useRef, useState } from 'react'
import { Desk } from './desk'
import type { MinutesEditorProps } from './props'

/** The desk exists in the browser only, and for as long as its document. */
export function useDesk(props: MinutesEditorProps): Desk | null {
  const [desk, setDesk] = useState<Desk | null>(null)
  const given = useRef(props)
  given.current = props
  useEffect(() => {
    const opened = new Desk(given.current)
    setDesk(opened)
    return () => { setDesk(null); opened.destroy() }
  }, [props.documentName])
  return desk
}
