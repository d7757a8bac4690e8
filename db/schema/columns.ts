/** Columns that tables share. Facts carry council time as text; SQL `now()` is not used in columns of the domain. */
import { customType, date, text } from 'drizzle-orm/pg-core'
import { newRowId } from '../row-id'

/** Primary key: 16 random characters, made here and not by the database. */
export const id = () => text('id').primaryKey().$defaultFn(newRowId)

/** An instant in council time, ISO 8601 UTC ("2027-01-14T15:30:00Z"); text, so that it sorts and never shifts. */
export const instant = (name: string) => text(name)

/** A calendar date as "2027-01-14". */
export const day = (name: string) => date(name, { mode: 'string' })

export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
  fromDriver: (value) => new Uint8Array(value),
})
