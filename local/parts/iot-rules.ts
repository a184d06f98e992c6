import { presenceRule, readingsRule } from '../../functions/devices/iot-rule-contract.ts'

export type Published = { readonly topic: string; readonly payload: Buffer; readonly client: string; readonly certificate: string }

/** Whether a topic fits a filter. */
export const fits = (filter: string, topic: string): boolean => {
  const [wanted, given] = [filter.split('/'), topic.split('/')]
  return wanted.length === given.length && wanted.every((part, at) => part === '+' || part === given[at])
}

const basicIngest = /^\$aws\/rules\/([^/]+)\/(.+)$/s

/** Where a message goes: to the rule that its basic ingest names, or through the broker. */
export const usualTopicOf = (topic: string): { readonly rule?: string; readonly topic: string } => {
  const [, rule, usual] = basicIngest.exec(topic) ?? []
  return rule !== undefined && usual !== undefined ? { rule, topic: usual } : { topic }
}

/**
 * What the rule for readings makes of a message, as its SQL says (functions/devices/iot-rule-contract.ts): the bytes, and the stamps of the broker.
 * `undefined` where the rule does not hear the topic.
 */
export const ruled = ({ topic, payload, client, certificate }: Published): string | undefined => {
  const usual = usualTopicOf(topic)
  if (usual.rule !== undefined && usual.rule !== readingsRule.name) return undefined
  if (!fits(readingsRule.filter, usual.topic)) return undefined
  return JSON.stringify({ body: payload.toString('base64'), device: usual.topic.split('/')[2], client, certificate, receivedAt: Date.now() })
}

export type Presence = {
  readonly clientId: string
  readonly timestamp: number
  readonly eventType: 'connected' | 'disconnected'
  readonly sessionIdentifier: string
  readonly versionNumber: number
  readonly principalIdentifier: string
  readonly disconnectReason?: string
}

const presenceColumns = /^SELECT (.+) FROM/.exec(presenceRule.sql)?.[1]?.split(', ') ?? []

/** What the rule for presence makes of an event of the broker: the columns that its SQL names. */
export const ruledPresence = (event: Presence & Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.fromEntries(presenceColumns.map((name) => [name, event[name]])))
