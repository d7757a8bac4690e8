'use client'
import { useRouter } from 'next/navigation'
import { MinutesEditor } from '@/components/editor/minutes-editor'
import type { MinutesEditorProps } from '@/components/editor/props'

/** The editor on its page: a newer generation of the text is fetched with the page. */
export function LiveEditor(props: Omit<MinutesEditorProps, 'onNewGeneration' | 'onSessionEnded'>) {
  const router = useRouter()
  return <MinutesEditor {...props} key={props.documentName} onNewGeneration={() => router.refresh()} />
}
