/** What a file is refused for that should be a table. */
export type SheetFault = 'not-text' | 'not-a-table' | 'not-a-workbook' | 'swells' | 'too-many-rows' | 'too-many-columns' | 'empty'

export class UnreadableSheet extends Error {
  readonly fault: SheetFault

  constructor(fault: SheetFault) {
    super(`unreadable: ${fault}`)
    this.fault = fault
  }
}

export type SheetLimits = { readonly rows: number; readonly columns: number }
