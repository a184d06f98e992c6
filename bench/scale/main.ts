import { writeFile } from 'node:fs/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { startEngine } from '../../local/parts/engine.ts'
import { committed, documentPath, rewritten, tablesOf } from './document.ts'
import { measure } from './measured.ts'

/** `npm run scale`: measures the acts on an engine of its own, prints the tables and writes them into docs/scale.md. */
const { stop, ...engine } = await startEngine({ inMemory: true })
const client = new DynamoDBClient({ endpoint: engine.endpoint, region: engine.region, credentials: engine.credentials })
try {
  const measured = await measure(client, 'scale')
  await writeFile(documentPath, rewritten(await committed(), measured))
  process.stdout.write(`${tablesOf(measured)}\n`)
} finally {
  client.destroy()
  await stop()
}
