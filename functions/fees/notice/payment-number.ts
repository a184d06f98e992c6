/** What payers quote: eight digits and two check digits (ISO 7064, modulo 97), which tell every wrong digit and every two that changed places. */
export const referenceOf = (serial: number): string => {
  if (!Number.isInteger(serial) || serial < 0 || serial > 99_999_999) throw new RangeError(`${serial} is no serial number`)
  const digits = String(serial).padStart(8, '0')
  return `${digits}${checkDigits(digits)}`
}

const checkDigits = (digits: string): string => String(98 - Number((BigInt(digits) * 100n) % 97n)).padStart(2, '0')

export const isReference = (text: string): boolean => /^[0-9]{10}$/.test(text) && checkDigits(text.slice(0, 8)) === text.slice(8)

/** The references a payer quoted: in a field of their own, before the name, or in the text. */
export const referencesIn = (...texts: readonly (string | undefined)[]): readonly string[] => {
  const found = texts.flatMap((text) => text?.normalize('NFKC').match(/(?<![0-9])[0-9]{10}(?![0-9])/g) ?? [])
  return [...new Set(found.filter(isReference))]
}
