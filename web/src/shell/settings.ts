/** What this deployment offers, written by PortalBlock in AWS and served by the local city. */
export type Settings = {
  readonly issuer: string
  readonly clientId: string
  readonly scope: string
  readonly blocks: { readonly [block: string]: string }
  /** Where questions go: the secretariat's address. */
  readonly contact?: string
  readonly local?: { readonly mail: string; readonly now: string }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isSettings = (value: unknown): value is Settings => {
  if (typeof value !== 'object' || value === null) return false
  const { issuer, clientId, scope, blocks } = value as Partial<Settings>
  return isText(issuer) && isText(clientId) && isText(scope) && typeof blocks === 'object' && Object.values(blocks).every(isText)
}

/** Undefined when the city cannot be reached; nothing of the portal works then. */
export const loadSettings = async (): Promise<Settings | undefined> => {
  const response = await fetch('/config.json').catch(() => undefined)
  if (!response?.ok) return undefined
  const value: unknown = await response.json().catch(() => undefined)
  return isSettings(value) ? value : undefined
}
