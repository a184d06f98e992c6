import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ulid } from 'ulid'
import { checkDesk } from '../../functions/fees/books/books-check-desk.ts'
import { createCheckingStore } from '../../functions/fees/checking-store.ts'
import { feesTable } from '../../functions/fees/table.ts'
import { systemClock } from '../../functions/kernel/time.ts'
import { createTable, everyItem } from '../../functions/platform/dynamo-table.ts'
import { tableSpecs } from '../blocks.ts'
import { startEngine } from '../parts/engine.ts'
import type { Asking } from './asking.ts'

export type Checked = { readonly municipality: string; readonly isSound: boolean; readonly wrong: readonly string[] }

/** What the office sees of its own books in a city that runs. */
export const askedChecks = async (ask: Asking, municipality: string): Promise<readonly Checked[]> => {
  const { status, body } = await ask('fuyu', 'GET', `/api/fees/municipalities/${municipality}/books/checks`)
  return [{ municipality, isSound: status === 200 && body['isSound'] === true, wrong: status === 200 ? [] : [String(status)] }]
}

/** Every check of the night on every municipality that keeps books, and whether any block was told something nobody heard: of a city that has stopped. */
export const checksIn = async (dir: string): Promise<{ readonly checked: readonly Checked[]; readonly unheard: number }> => {
  const { endpoint, region, credentials, stop } = await startEngine({ dir })
  const client = new DynamoDBClient({ endpoint, region, credentials })
  try {
    const store = createCheckingStore(createTable(client, feesTable.name), systemClock, ulid)
    const { checked } = checkDesk({ store })
    const found: Checked[] = []
    for (const { localGovernmentCode: municipality } of await everyItem((cursor) => store.checks.municipalities({ limit: 100, cursor }))) {
      const { isSound, findings, brokenSeal } = await checked(municipality)
      const differences = findings.filter((finding) => finding.differences.length > 0).map((finding) => JSON.stringify(finding))
      found.push({ municipality, isSound, wrong: [...differences, ...(brokenSeal === undefined ? [] : [`seal ${brokenSeal}`])] })
    }
    return { checked: found, unheard: await unheardBy(client) }
  } finally {
    client.destroy()
    await stop()
  }
}

const unheardBy = async (client: DynamoDBClient): Promise<number> => {
  const outboxes = tableSpecs.filter(({ indexes }) => indexes.includes('events-unheard'))
  const unheard = await Promise.all(
    outboxes.map(({ name }) => createTable(client, name).query({ index: 'events-unheard', pk: 'UNHEARD', limit: 1000 })),
  )
  return unheard.reduce((sum, { items }) => sum + items.length, 0)
}
