import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ulid } from 'ulid'
import * as z from 'zod'
import { CorporateNumber, LocalGovernmentCode } from '../functions/kernel/identifiers.ts'
import { systemClock } from '../functions/kernel/time.ts'
import { createMembersStore } from '../functions/members/store.ts'
import { createTable } from '../functions/platform/dynamo-table.ts'
import { createReference } from '../functions/platform/reference.ts'
import { personIdOf } from '../functions/platform/token.ts'
import { dataDir } from './blocks.ts'
import { foundSecretariat } from './found.ts'

// Founds the secretariat of a city in AWS and makes a person its first operator (docs/deploy.md):
//   npx tsx local/appoint.ts TABLE SUBJECT NAME CORPORATE_NUMBER LOCAL_GOVERNMENT_CODE
// Whoever may write the table may do this, once: everybody after the first is admitted in the portal.
const Given = z.tuple([z.string().min(3), z.string().min(1), z.string().min(1).max(200), CorporateNumber(), LocalGovernmentCode()])

const given = Given.safeParse(process.argv.slice(2))
if (!given.success) {
  process.stderr.write(`usage: npx tsx local/appoint.ts TABLE SUBJECT NAME CORPORATE_NUMBER LOCAL_GOVERNMENT_CODE\n${z.prettifyError(given.error)}\n`)
  process.exit(1)
}
const [table, subject, name, corporateNumber, localGovernmentCode] = given.data

const store = createMembersStore(createTable(new DynamoDBClient({}), table), systemClock, ulid)
const { version: terms } = await createReference(dataDir).read<{ readonly version: string }>('terms.json')
const done = await foundSecretariat(
  store,
  { name, corporateNumber, localGovernmentCode },
  { operator: personIdOf(subject), at: systemClock(), terms },
)
if (done === 'there already') {
  process.stderr.write('the secretariat is there already; its administrators invite further operators\n')
  process.exit(1)
}
process.stdout.write(`${name} is founded; ${subject} is its operator from the next sign-in on\n`)
