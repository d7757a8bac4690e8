'use client'
import { useRouter } from 'next/navigation'
import { MinutesEditor } from '@/components/editor/minutes-editor'
import type { MinutesEditorProps } from '@/components/editor/props'

/** The editor on its page: a newer generation of the text, and what was recorded meanwhile, are fetched with the page. */
export function LiveEditor(props: Omit<MinutesEditorProps, 'onNewGeneration' | 'onNews' | 'onSessionEnded'>) {
  const router = useRouter()
  return <MinutesEditor {...props} key={props.documentName} onNewGeneration={() => router.refresh()} onNews={() => router.refresh()} />
}
