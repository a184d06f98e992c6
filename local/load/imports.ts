import { monotonicFactory } from 'ulid'
import { dateInTokyo, instant } from '../../functions/kernel/time.ts'
import { transferNotice } from '../demo-bank-file.ts'
import { fileOf, type Progress, send, type Upload, until } from '../harness/kill-fees.ts'
import type { Kind } from './arrivals.ts'
import { type Asking, answered, endedBy } from './asking.ts'
import type { Promised } from './promised.ts'

const ulid = monotonicFactory()
const linesAFile = 5
const numbersOfInquiry = 1_000_000

type Accounts = { readonly items: readonly { readonly bankAccountId: string; readonly content: { readonly source: string } }[] }
type Read = Progress & { readonly found: { readonly deposits: number; readonly known: number } }

/** A bank's file of five deposits nobody knows; it is there when each of them is posted or was known. */
export const importsOf = async (ask: Asking, promised: Promised, municipality: string): Promise<readonly Kind[]> => {
  const { items } = await answered<Accounts>(ask('fuyu', 'GET', `/api/fees/municipalities/${municipality}/bank-accounts`), 'the accounts')
  const bankAccountId = items.find(({ content }) => content.source === 'zengin-01')?.bankAccountId
  const first = Date.now() % numbersOfInquiry
  const isPosted = async (path: string): Promise<boolean> => {
    const look = async () => (await ask('fuyu', 'GET', path)).body as unknown as Read
    await until(async () => (await look()).status === 'posted')
    const { found } = await look()
    return found.deposits + found.known === linesAFile
  }
  const act: Kind['act'] = async (number) => {
    const told = Array.from({ length: linesAFile }, (_, at) => ({ amount: 1_000 + number * linesAFile + at, kana: `フカシケン${number}` }))
    const bytes = transferNotice(dateInTokyo(instant(new Date())), told, (first + number * linesAFile) % numbersOfInquiry)
    const path = `/api/fees/bank-files/bkf_${ulid()}`
    const announced = await ask('fuyu', 'PUT', path, { bankAccountId, file: fileOf('bank.txt', bytes) })
    if (announced.status >= 300) return endedBy(announced)
    await send(announced.body['upload'] as Upload, bytes)
    const read = await ask('fuyu', 'PUT', `${path}/acts/act_${ulid()}`, { act: 'read', version: 1 })
    if (read.status < 300) promised.keep(path, () => isPosted(path))
    return endedBy(read)
  }
  return [{ kind: 'import bank file', share: 1, act }]
}
