import type { Reference } from '../platform/reference.ts'

type Rows = { readonly items: readonly { readonly code: string }[] }

/** The codes a sheet may hold. */
export type Codes = {
  readonly fields: ReadonlySet<string>
  readonly technologyClasses: ReadonlySet<string>
  readonly localGovernments: ReadonlySet<string>
}

const codesOf = (rows: readonly { readonly code: string }[]): ReadonlySet<string> => new Set(rows.map(({ code }) => code))

/** The code lists of the data the product ships, read when first needed. */
export const codeReference = (reference: Reference) => {
  let codes: Promise<Codes> | undefined

  const read = async (): Promise<Codes> => {
    const [fields, classes, governments] = await Promise.all([
      reference.read<Rows>('fields.json'),
      reference.read<Rows>('technology-classes.json'),
      reference.read<Rows['items']>('local-governments.json'),
    ])
    return { fields: codesOf(fields.items), technologyClasses: codesOf(classes.items), localGovernments: codesOf(governments) }
  }

  return {
    codes: (): Promise<Codes> => {
      codes ??= read()
      return codes
    },
  }
}
