import { ChoiceField, EntryForm, TextField } from '@/components/forms/entry-form'
import { DeedButton } from '@/components/layout/deed-button'
import type { DeedAction } from '@/components/layout/deed-form'
import { Opens } from '@/components/layout/opens'
import { Section } from '@/components/layout/section'

interface Thing { of: 'office' | 'body'; id: string; name: string; otherNames: string[] }

/** Further names of posts and committees, so that the reader knows whom "CFO" means. */
export function OtherNames({ names, authorityId, give, forget }: { names: readonly Thing[]; authorityId: string; give: DeedAction; forget: DeedAction }) {
  const named = names.flatMap((thing) => thing.otherNames.map((name) => ({ thing, name })))
  return (
    <Section title="Other names" id="names">
      <p className="quiet">What minutes call posts and committees besides their names: “CFO”, “the Panel”. The reader takes them for the post or committee.</p>
      {named.length > 0 ? (
        <ul className="held">
          {named.map(({ thing, name }) => (
            <li key={`${thing.id} ${name}`}>
              <div className="name">{name}<small className="quiet">means {thing.name}</small></div>
              <DeedButton action={forget} values={{ authorityId, whom: `${thing.of} ${thing.id}`, name }} ghost>Take away</DeedButton>
            </li>
          ))}
        </ul>
      ) : <p>No post or committee has another name yet.</p>}
      <Opens words="Give another name">
        <EntryForm action={give} submit="Give the name" values={{ authorityId }} once>
          <TextField name="name" label="As minutes have it" help="Such as CFO." required />
          <ChoiceField name="whom" label="Means" empty="Choose" choices={names.map(({ of, id, name }) => ({ value: `${of} ${id}`, words: of === 'body' ? `${name} (committee)` : name }))} />
        </EntryForm>
      </Opens>
    </Section>
  )
}
