import type { Item } from '../platform/dynamo-table.ts'

/** Items that several stores of this block write. */
/** A thing that concerns several bodies stands once in the list of each: its id alone, so that the list is never out of date. */
export const concernItem = (list: string, whom: string, id: string): Item => ({ key: { pk: `${list}#${whom}`, sk: id }, values: { id } })

/** A number as a part of a key, so that keys stand in the order of numbers. */
export const ordinal = (number: number): string => String(number).padStart(8, '0')
