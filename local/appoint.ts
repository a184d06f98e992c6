import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ulid } from 'ulid'
import * as z from 'zod'
import { CorporateNumber, LocalGovernmentCode, prefectureOf } from '../functions/kernel/identifiers.ts'
import { MemberId } from '../functions/kernel/ids.ts'
import { dateInTokyo, systemClock } from '../functions/kernel/time.ts'
import type { Member } from '../functions/members/domain.ts'
import { createMembersStore } from '../functions/members/store.ts'
import { createTable } from '../functions/platform/dynamo-table.ts'
import { personIdOf } from '../functions/platform/token.ts'

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
const operator = personIdOf(subject)
const secretariat: Member = {
  memberId: MemberId().parse('mbr_00000000000000000000000001'),
  kind: 'association',
  name,
  corporateNumber,
  localGovernmentCode,
  prefectureCode: prefectureOf(localGovernmentCode),
  admittedOn: dateInTokyo(systemClock()),
}
await store.found(
  secretariat,
  {
    personId: operator,
    memberId: secretariat.memberId,
    memberName: name,
    memberKind: secretariat.kind,
    localGovernmentCode,
    roles: ['administrator', 'operator'],
  },
  { personId: operator, roles: ['operator'] },
)
process.stdout.write(`${name} is founded; ${subject} is its operator from the next sign-in on\n`)
