'use client'
import { useEffect, useState } from 'react'
import { clearDrafts, draftCopies, type DraftCopy } from './draft-copies'

/**
 * Signs out and takes this browser's copies of drafts with it. Where one holds words that have not reached the
 * council's database, it says so first and keeps it unless told otherwise.
 */
export function SignOutForm({ signOut }: { signOut: () => Promise<void> }) {
  const [copies, setCopies] = useState<DraftCopy[]>([])
  useEffect(() => { void draftCopies().then(setCopies) }, [])
  const unsent = copies.filter((copy) => copy.unsent)
  return (
    <form action={async () => {
      await clearDrafts(copies)
      await signOut()
    }}>
      {unsent.length > 0 ? (
        <div className="notice" role="alert">
          <strong>Something you typed has not been sent yet.</strong> It stands only on this device, and signing out deletes it.
          Open the minutes with the network on, and wait for the word “Saved”: <a href={unsent[0]?.address ?? '/desk/today'}>go back to them</a>.
        </div>
      ) : null}
      <button className="primary">{unsent.length > 0 ? 'Sign out and delete what was not sent' : 'Sign out'}</button>
    </form>
  )
}
