import type { PreTokenGenerationV3TriggerHandler } from 'aws-lambda'
import { ulid } from 'ulid'
import { dateInTokyo, systemClock } from '../kernel/time.ts'
import { dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { personIdOf } from '../platform/token.ts'
import { membershipClaims } from './claims.ts'
import { belongingsOf } from './furniture.ts'
import { createMembersStore } from './store.ts'

const store = createMembersStore(createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME')), systemClock, ulid)

/** Cognito asks this before it makes a token: of people by their subject, of machine clients by their client id. */
export const handler: PreTokenGenerationV3TriggerHandler = async (event) => {
  // A machine client has no attributes: it is its own subject.
  const attributes: Readonly<Record<string, string>> = event.request.userAttributes ?? {}
  const { sub, email } = attributes
  const belongings = await belongingsOf(store, personIdOf(sub ?? event.callerContext.clientId))
  event.response.claimsAndScopeOverrideDetails = {
    accessTokenGeneration: {
      claimsToAddOrOverride: { memberships: membershipClaims(belongings, dateInTokyo(systemClock())), ...(email && { email }) },
    },
  }
  return event
}
