import { parseArgs } from 'node:util'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import * as z from 'zod'
import { blockNames } from '../lib/settings.ts'
import { compare, describe, leftBehind, restorable, restore } from './restore.ts'

// Has a block's table as it was, beside the one in use, and says what differs (docs/runbook.md):
//   npm run restore-drill -- BLOCK TABLE [--at 2027-04-01T03:00:00Z] [--to NAME] [--share 100] [--go]
// Without --go it looks and says what it would do. It never writes to the table in use.
const Given = z.strictObject({
  block: z.enum(blockNames),
  source: z.string().min(3),
  at: z.iso.datetime().optional(),
  to: z.string().min(3).optional(),
  share: z.coerce.number().int().min(1).max(1_000_000).default(100),
  go: z.boolean().default(false),
})

const say = (line: string) => void process.stdout.write(`${line}\n`)

const options = { at: { type: 'string' }, to: { type: 'string' }, share: { type: 'string' }, go: { type: 'boolean' } } as const
const { positionals, values } = parseArgs({ allowPositionals: true, options })
const [block, source] = positionals
const given = Given.safeParse({ block, source, ...values })
if (!given.success) {
  process.stderr.write(`usage: npm run restore-drill -- BLOCK TABLE [--at MOMENT] [--to NAME] [--share N] [--go]\n${z.prettifyError(given.error)}\n`)
  process.exit(1)
}
const drill = given.data
const at = drill.at ? new Date(drill.at) : undefined
const target = drill.to ?? `kanmin-${drill.block}-restored-${new Date().toISOString().slice(0, 16).replace(/\D/g, '')}`

const client = new DynamoDBClient({})
const { ItemCount, TableSizeBytes } = await describe(client, drill.source)
const { from, upTo } = await restorable(client, drill.source)
say(`${drill.source}: about ${ItemCount} items, ${TableSizeBytes} bytes; as it was from ${from?.toISOString()} to ${upTo?.toISOString()}`)
if (!from || !upTo || (at && (at < from || at > upTo))) {
  process.stderr.write('that moment cannot be had\n')
  process.exit(1)
}
say(`makes ${target} as it was at ${(at ?? upTo).toISOString()}, and sets on it:`)
for (const [name, { look }] of Object.entries(leftBehind)) say(`  ${name}: ${JSON.stringify(await look(client, drill.source))}`)
say(`then compares one item in ${drill.share}, both ways`)
if (!drill.go) {
  say('nothing is done: say --go')
  process.exit(0)
}

await restore(client, { source: drill.source, target, at }, { say, pollMilliseconds: 20_000 })
for (const [of, within] of [
  [target, drill.source],
  [drill.source, target],
] as const)
  say(`of ${of} within ${within}: ${JSON.stringify(await compare(client, { of, within, share: drill.share }))}`)
const { TableName: table, LatestStreamArn: stream } = await describe(client, target)
say(`to put it in use, in cdk.json under kanmin, then npx cdk deploy: ${JSON.stringify({ restored: { [drill.block]: { table, stream } } })}`)
