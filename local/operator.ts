import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import * as z from 'zod'
import type { Identity } from './parts/identity.ts'
import { readRecord, writeRecord } from './parts/record.ts'

const Operator = z.object({ sub: z.string(), login: z.string(), password: z.string() })

/** Where the demonstration is off, somebody must still be able to admit: one operator, with a password nobody else knows. */
export const firstOperator = async (dir: string, identity: Identity): Promise<z.infer<typeof Operator>> => {
  const path = join(dir, 'operator.json')
  const kept = await readRecord(path, Operator)
  if (kept) return kept
  const login = `operator-${randomBytes(3).toString('hex')}@kanmin.example`
  const password = randomBytes(12).toString('base64url')
  const { sub } = await identity.addAccount({ email: login, password })
  const operator = { sub, login, password }
  await writeRecord(path, operator)
  return operator
}
