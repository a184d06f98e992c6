import { allocation } from './allocation.ts'
import { bank } from './bank.ts'
import { coldstart } from './coldstart.ts'
import type { Figure } from './figure.ts'
import { ingest } from './ingest.ts'
import { levy } from './levy.ts'
import { matching } from './matching.ts'
import { request } from './request.ts'

const benches: Readonly<Record<string, () => Promise<readonly Figure[]>>> = { request, coldstart, matching, allocation, ingest, bank, levy }

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')} (there are: ${Object.keys(benches).join(', ')})`)
  process.exit(2)
}

for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  for (const figure of (await benches[name]?.()) ?? []) console.log(JSON.stringify(figure))
}
