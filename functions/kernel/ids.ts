import * as z from 'zod'
import { type Infer, lazy } from './schema.ts'

/** Makes the 26 characters of a ULID; given as an argument, so that a domain has no randomness of its own. */
export type NewUlid = () => string

const ulid = '[0-7][0-9A-HJKMNP-TV-Z]{25}'

/** A prefix for people who read logs, a brand for the compiler, a pattern for the door. */
export const idOf = <const Prefix extends string, const Brand extends string>(prefix: Prefix, brand: Brand) =>
  lazy(() =>
    z
      .string()
      .regex(new RegExp(`^${prefix}_${ulid}$`))
      .brand(brand)
      .meta({ id: brand, examples: [`${prefix}_01JD2Q9V8T6Y4W3X5Z7A9B1C2D`] }),
  )

export const PersonId = idOf('psn', 'PersonId')
export type PersonId = Infer<typeof PersonId>

export const MemberId = idOf('mbr', 'MemberId')
export type MemberId = Infer<typeof MemberId>

export const EventId = idOf('evt', 'EventId')
export type EventId = Infer<typeof EventId>

/** An act on a thing: minted by the caller, kept until an answer comes, so that a retry is the same act. */
export const ActId = idOf('act', 'ActId')
export type ActId = Infer<typeof ActId>

export const FileId = idOf('fil', 'FileId')
export type FileId = Infer<typeof FileId>
