import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

export const metadata: Metadata = { title: 'Not found' }

/** An address that leads nowhere: the public page says so, with the way back. */
export default function NowherePage(): never {
  notFound()
}
