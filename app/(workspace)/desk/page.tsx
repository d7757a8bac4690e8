import { redirect } from 'next/navigation'

/** The workspace begins with Today. */
export default function DeskPage(): never {
  redirect('/desk/today')
}
