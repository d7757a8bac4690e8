/** The page of the minutes editor as it stands in the product, without Next around it. */
import '@/app/tokens.css'
import '@/app/(workspace)/frame.css'
import '@/components/minutes/desk.css'
import { createRoot } from 'react-dom/client'
import { MinutesEditor } from '@/components/editor/minutes-editor'
import type { MinutesEditorProps } from '@/components/editor/props'
import { startMeter } from './meter'

const nothing = () => Promise.resolve(null)
const props: MinutesEditorProps = {
  minutesId: 'draft', generation: 1, documentName: 'minutes:draft:1', collabUrl: '/collab', writable: true, readOnlyBecause: null,
  viewer: { personId: 'priya', name: 'Priya Nair', initials: 'PN', colour: '#14584b' },
  header: { bodyName: 'Corporate Parenting Panel', meetingDate: '2026-10-10', state: 0, stateSteps: ['Draft', 'With the chair', 'Published'], backHref: '/desk' },
  context: {
    body: { id: 'panel', name: 'Corporate Parenting Panel', meetings: [] },
    people: [{ id: 'member', name: 'Joan Hale', office: null }],
    offices: [{ id: 'finance', name: 'Head of Finance', holder: 'Anna Lindqvist' }],
    bodies: [],
  },
  firstNumber: 1, begun: null, roll: null, actions: null, notes: [], onTakeNote: nothing, onAnswerNote: nothing, sampleText: null, issued: [], onSentenceChanged: nothing, earlier: [], onToldDone: nothing, signInHref: '/sign-in',
}

startMeter()
const root = document.body.appendChild(document.createElement('div'))
createRoot(root).render(<div className="frame"><nav className="rail" /><main id="main"><MinutesEditor {...props} /></main></div>)
