import { AreaField, TextField } from '@/components/forms/entry-form'

/** What a post is called, and who gets copies of its mail. */
export function PostFields({ title, otherNames, copyAddresses }: { title?: string; otherNames?: readonly string[]; copyAddresses?: readonly string[] }) {
  return (
    <>
      <TextField name="title" label="Post" help="As minutes name it, such as Head of Finance." value={title ?? ''} required />
      <AreaField name="otherNames" label="Also called" help="Further names under which minutes know it, one a line." value={(otherNames ?? []).join('\n')} rows={2} />
      <AreaField name="copyAddresses" label="Copies to" help="Deputy, personal assistant: addresses that get a copy of each mail to the post, one a line." value={(copyAddresses ?? []).join('\n')} rows={2} />
    </>
  )
}
