import { TextField } from '@/components/forms/entry-form'

interface Known { title?: string; initials?: string; firstName?: string; surname?: string; postNominals?: string; email?: string | null; telephone?: string; group?: string }

/** A person's name in its printed parts, and how she is reached. */
export function NameFields({ title, initials, firstName, surname, postNominals, email, telephone, group }: Known) {
  return (
    <>
      <div className="two">
        <TextField name="title" label="Title" help="Such as Mrs or Dr." value={title ?? ''} />
        <TextField name="initials" label="Initials" value={initials ?? ''} />
        <TextField name="firstName" label="First name" value={firstName ?? ''} />
        <TextField name="surname" label="Surname" value={surname ?? ''} required />
        <TextField name="postNominals" label="After the name" help="Such as MBE." value={postNominals ?? ''} />
        <TextField name="group" label="Political group" value={group ?? ''} />
      </div>
      <div className="two">
        <TextField name="email" label="E-mail" type="email" help="Signs in with it, and gets mail there." value={email ?? ''} />
        <TextField name="telephone" label="Telephone" type="tel" value={telephone ?? ''} />
      </div>
    </>
  )
}
