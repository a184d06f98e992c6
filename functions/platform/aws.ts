import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

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

/** A setting the stack must have given. */
export const setting = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}
