// What the address of these pages remembers. Checked by hand: zod in the entry would cost every visitor 25 kB.

type Given = Readonly<Record<string, unknown>>

const matters = ['revocation', 'report'] as const

export const districtsSearch = ({ prefecture, cursor }: Given): { readonly prefecture?: string; readonly cursor?: string } => ({
  // A code of digits alone comes out of the address as a number.
  ...(/^(0[1-9]|[1-4][0-9])$/.test(String(prefecture).padStart(2, '0')) && { prefecture: String(prefecture).padStart(2, '0') }),
  ...(typeof cursor === 'string' && /^[\w-]{1,400}$/.test(cursor) && { cursor }),
})

/** Without a matter: the application. */
export const matterSearch = ({ matter }: Given): { readonly matter?: (typeof matters)[number] } => {
  const known = matters.find((each) => each === matter)
  return { ...(known && { matter: known }) }
}

/** Which business a note in the field begins with. */
export const paperSearch = ({ business }: Given): { readonly business?: string } =>
  typeof business === 'string' && /^bnf_\w{26}$/.test(business) ? { business } : {}
