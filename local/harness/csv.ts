import { parse } from 'csv-parse/sync'

/** Texts that a spreadsheet would run. */
export const formulas: readonly string[] = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']

/** The cells of a table for spreadsheets. */
export const cellsOf = (text: string): readonly string[] => (parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][]).flat()

/** Whether it begins and ends its rows as spreadsheets in Japan open it without asking. */
export const isForSpreadsheets = (text: string): boolean => text.startsWith('\ufeff') && text.endsWith('\r\n')

/** What a spreadsheet would run, unless it is a number: that is never text, however it is signed. */
export const looksLikeAFormula = (cell: string): boolean => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell)
