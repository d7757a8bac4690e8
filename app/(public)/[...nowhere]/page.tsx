import { notFound } from 'next/navigation'

/** An address that leads nowhere: the public page says so, with the way back. */
export default function NowherePage(): never {
  notFound()
}
