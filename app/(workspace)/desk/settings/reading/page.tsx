import '@/components/people/register.css'
import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHead } from '@/components/layout/page-head'
import { NotForYou } from '@/components/people/not-for-you'
import { OtherNames } from '@/components/reading-rules/other-names'
import { RuleParts } from '@/components/reading-rules/rule-parts'
import { RulesSummary } from '@/components/reading-rules/summary'
import { requireViewer } from '@/app/viewer'
import { readingRulesPage } from '@/server/reading-rules/queries'
import { forgetNameAction, giveNameAction, setRuleAction } from './actions'

export const metadata: Metadata = { title: 'How minutes are read' }

export default async function ReadingRules({ searchParams }: { searchParams: Promise<{ in?: string | string[] }> }) {
  const viewer = await requireViewer('/desk/settings/reading')
  const asked = (await searchParams).in
  const page = await readingRulesPage(viewer, typeof asked === 'string' ? asked : undefined)
  if (!page) return <NotForYou title="How minutes are read" whose="How the council’s minutes are read is the administrators’ to set." />
  return (
    <div className="page narrow">
      <PageHead title="How minutes are read">
        Each rule of the reader, with what clerks of {page.name} answered to it. Nothing is learned by itself: a rule changes here only when you set it, and that is kept in <Link href="/desk/audit?area=settings">who did what</Link>.
        {page.others.map((one) => <span key={one.authorityId}> <Link href={`/desk/settings/reading?in=${one.authorityId}`}>{one.name}</Link></span>)}
      </PageHead>
      <RulesSummary rules={page.rules} />
      <RuleParts rules={page.rules} authorityId={page.authorityId} action={setRuleAction} />
      <OtherNames names={page.names} authorityId={page.authorityId} give={giveNameAction} forget={forgetNameAction} />
    </div>
  )
}
