import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import * as z from 'zod'
import { PolicyDocument } from './iot-policy.ts'
import { readRecord, writeRecord } from './record.ts'

/** The account of the local city: there is none. */
export const arnOf = (resource: string): string => `arn:aws:iot:ap-northeast-1:000000000000:${resource}`

export const statuses = ['ACTIVE', 'INACTIVE', 'REVOKED'] as const
export type Status = (typeof statuses)[number]

const Certificate = z.object({
  id: z.string(),
  pem: z.string(),
  status: z.enum(statuses),
  createdAt: z.number(),
  policies: z.array(z.string()),
  things: z.array(z.string()),
})
export type Certificate = z.infer<typeof Certificate>

const Kept = z.object({
  things: z.record(z.string(), z.record(z.string(), z.string())),
  certificates: z.array(Certificate),
  policies: z.record(z.string(), z.unknown()),
})

/** An error as the service names it. */
export class RegistryError extends Error {
  readonly status: number
  constructor(name: string, status: number, message: string) {
    super(message)
    this.name = name
    this.status = status
  }
}

const notFound = (what: string) => new RegistryError('ResourceNotFoundException', 404, `${what} does not exist`)
const invalid = (why: string) => new RegistryError('InvalidRequestException', 400, why)

/** Things, certificates and policies of the local city, kept in one file that is written whole; tells of every certificate that changed. */
export const openRegistry = async (dir: string) => {
  const path = join(dir, 'iot', 'registry.json')
  const kept = await readRecord(path, Kept)
  const things = new Map(Object.entries(kept?.things ?? {}))
  const certificates = new Map((kept?.certificates ?? []).map((certificate) => [certificate.id, certificate]))
  const policies = new Map(Object.entries(kept?.policies ?? {}).map(([name, document]) => [name, PolicyDocument.parse(document)]))
  const changes = new EventEmitter<{ certificate: [id: string] }>()
  let writing: Promise<void> = Promise.resolve()

  const keep = (): Promise<void> => {
    writing = writing
      .catch(() => undefined)
      .then(() =>
        writeRecord(path, { things: Object.fromEntries(things), certificates: [...certificates.values()], policies: Object.fromEntries(policies) }),
      )
    return writing
  }

  const certificate = (id: string): Certificate => {
    const found = certificates.get(id)
    if (!found) throw notFound(`certificate ${id}`)
    return found
  }

  const change = async (id: string, changed: Partial<Certificate>): Promise<void> => {
    certificates.set(id, { ...certificate(id), ...changed })
    changes.emit('certificate', id)
    await keep()
  }

  const requirePolicy = (name: string): void => {
    if (!policies.has(name)) throw notFound(`policy ${name}`)
  }

  return {
    changes,
    certificate,
    find: (id: string): Certificate | undefined => certificates.get(id),
    documentsOf: ({ policies: names }: Certificate): PolicyDocument[] => names.flatMap((name) => policies.get(name) ?? []),

    async createThing(name: string, attributes: Readonly<Record<string, string>>): Promise<void> {
      if (!/^[a-zA-Z0-9:_-]{1,128}$/.test(name)) throw invalid('thing name')
      const known = things.get(name)
      if (known && JSON.stringify(known) !== JSON.stringify(attributes))
        throw new RegistryError('ResourceAlreadyExistsException', 409, `thing ${name} exists with other attributes`)
      if (known) return
      things.set(name, { ...attributes })
      await keep()
    },

    async addCertificate({ id, pem }: { readonly id: string; readonly pem: string }, status: Status): Promise<void> {
      certificates.set(id, { id, pem, status, createdAt: Math.floor(Date.now() / 1000), policies: [], things: [] })
      await keep()
    },

    updateCertificate: (id: string, status: Status) => change(id, { status }),

    async attachThing(thing: string, id: string): Promise<void> {
      if (!things.has(thing)) throw notFound(`thing ${thing}`)
      await change(id, { things: [...new Set([...certificate(id).things, thing])] })
    },

    detachThing: (thing: string, id: string) => change(id, { things: certificate(id).things.filter((name) => name !== thing) }),

    async attachPolicy(name: string, id: string): Promise<void> {
      requirePolicy(name)
      await change(id, { policies: [...new Set([...certificate(id).policies, name])] })
    },

    async detachPolicy(name: string, id: string): Promise<void> {
      requirePolicy(name)
      await change(id, { policies: certificate(id).policies.filter((each) => each !== name) })
    },

    async putPolicy(name: string, document: unknown): Promise<void> {
      const parsed = PolicyDocument.safeParse(document)
      if (!parsed.success) throw new RegistryError('MalformedPolicyException', 400, z.prettifyError(parsed.error))
      policies.set(name, parsed.data)
      await keep()
    },

    settled: () => writing,
  }
}

export type Registry = Awaited<ReturnType<typeof openRegistry>>
