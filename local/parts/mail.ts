import type { Server } from 'node:http'
import startInbox from 'aws-ses-v2-local'
import * as z from 'zod'
import { answering, closed, portOf } from './loopback.ts'

export type ReceivedMail = z.infer<typeof ReceivedMail>

export type Inbox = {
  readonly endpoint: string
  readonly inboxUrl: string
  readonly store: () => Promise<readonly ReceivedMail[]>
  readonly answers: () => Promise<boolean>
  readonly stop: () => Promise<void>
}

/** Takes every mail the city sends and shows it on a page; none leaves this machine. */
export const startMail = async ({ preferredPort = 0 }: { readonly preferredPort?: number } = {}): Promise<Inbox> => {
  const server = (await listenAt(preferredPort)) ?? (await listenAt(0))
  if (!server) throw new Error('the mail inbox found no port')
  const endpoint = `http://127.0.0.1:${portOf(server)}`
  return {
    endpoint,
    inboxUrl: `${endpoint}/`,
    store: () => received(endpoint),
    answers: () => answering(`${endpoint}/health-check`, (status) => status === 200),
    stop: () => closed(server),
  }
}

const ReceivedMail = z.object({
  messageId: z.string(),
  from: z.string(),
  destination: z.object({ to: z.array(z.string()) }),
  subject: z.string(),
  body: z.object({ text: z.string().optional() }),
  at: z.number(),
})

// A CommonJS package: where its default export stands depends on who loads it (Node, tsx or vitest).
const isStarter = (value: unknown): value is typeof startInbox => typeof value === 'function'
const start = 'default' in startInbox && isStarter(startInbox.default) ? startInbox.default : startInbox

// The package resolves for a taken port as well; only its address tells whether it listens.
const listenAt = async (port: number): Promise<Server | undefined> => {
  const server = await start({ host: '127.0.0.1', port })
  return server.listening ? server : undefined
}

const received = async (endpoint: string): Promise<readonly ReceivedMail[]> => {
  const response = await fetch(`${endpoint}/store`)
  return z.object({ emails: z.array(ReceivedMail) }).parse(await response.json()).emails
}
