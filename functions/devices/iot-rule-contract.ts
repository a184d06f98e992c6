/** Where a device sends: one topic of its own, below which nothing else is. */
export const topicOf = (device: string): string => `kanmin/devices/${device}/readings`

/** In AWS a message that goes straight to its rule costs no broker message. */
export const basicIngestTopicOf = (device: string): string => `$aws/rules/${readingsRule.name}/${topicOf(device)}`

type TopicRule = { readonly name: string; readonly filter: string; readonly sql: string }

/** The bytes as they came, whatever they are, and beside them who is known to have sent them: nothing in the payload can pass for a stamp. */
export const readingsRule: TopicRule = {
  name: 'kanmin_readings',
  filter: 'kanmin/devices/+/readings',
  sql: "SELECT encode(*, 'base64') AS body, topic(3) AS device, clientid() AS client, principal() AS certificate, timestamp() AS receivedAt FROM 'kanmin/devices/+/readings'",
}

export const presenceRule: TopicRule = {
  name: 'kanmin_presence',
  filter: '$aws/events/presence/+/+',
  sql: "SELECT clientId, timestamp, eventType, sessionIdentifier, versionNumber, principalIdentifier, disconnectReason FROM '$aws/events/presence/+/+'",
}

export const devicePolicyName = 'kanmin-device'

const ownName = '$' + '{iot:Connection.Thing.ThingName}'

/** What a device may do: connect under its own name and send to its own topic. One document for all, here and in AWS. */
export const devicePolicy = (arnOf: (resource: string) => string) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['iot:Connect'],
      Resource: [arnOf(`client/${ownName}`)],
      Condition: { Bool: { 'iot:Connection.Thing.IsAttached': ['true'] } },
    },
    {
      Effect: 'Allow',
      Action: ['iot:Publish'],
      Resource: [arnOf(`topic/${topicOf(ownName)}`), arnOf(`topic/${basicIngestTopicOf(ownName)}`)],
    },
  ],
})

/** The greatest message AWS takes. */
export const maxPayloadBytes = 128 * 1024
