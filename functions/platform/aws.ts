import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { fromEnv } from '@aws-sdk/credential-provider-env'
import type { BucketAddress } from './files.ts'

/** The client of a Lambda: everything it would look up at load is said here (ADR 0006). */
export const dynamoClient = (region: string): DynamoDBClient =>
  new DynamoDBClient({
    region,
    maxAttempts: 3,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    accountIdEndpointMode: 'disabled',
    endpointDiscoveryEnabled: false,
    userAgentAppId: '',
    authSchemePreference: [],
  })

/** A bucket of this account; Lambda hands the role's keys over in the environment. */
export const bucketOf = (bucket: string, region: string): BucketAddress => ({
  url: `https://${bucket}.s3.${region}.amazonaws.com`,
  region,
  credentials: fromEnv(),
})

/** A setting the stack must have given. */
export const setting = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}
