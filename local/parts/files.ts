import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import * as z from 'zod'
import type { BucketAddress } from '../../functions/platform/files.ts'
import { answering, closed, portOf } from './loopback.ts'
import { isMissing, privateFolder, readRecord, writeDraft, writeRecord } from './record.ts'
import { type SignedRequest, type SigningKey, signatureFault } from './signature.ts'

export type FileStore = {
  readonly endpoint: string
  readonly region: string
  readonly credentials: SigningKey
  readonly answers: () => Promise<boolean>
  readonly stop: () => Promise<void>
}

type FilesPlace = {
  readonly dir: string
  readonly buckets: readonly string[]
  readonly portalOrigin: string
  readonly port?: number
  readonly now?: () => Date
}

/**
 * The four calls on objects that Kanmin makes of S3 (put, get, head, delete), with the signatures really checked:
 * an address that was tampered with, has expired or is used for other bytes must fail here too, not only in AWS.
 */
export const startFiles = async ({ dir, buckets, portalOrigin, port = 0, now = () => new Date() }: FilesPlace): Promise<FileStore> => {
  const folder = join(dir, 'files')
  const credentials = await keptKey(folder)
  const shelf = await openShelf(join(folder, 'objects'))
  const server = createServer((request, response) => {
    serve({ request, response, credentials, shelf, buckets, portalOrigin, now }).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    )
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${portOf(server)}`
  return { endpoint, region, credentials, answers: () => answering(endpoint, (status) => status === 403), stop: () => closed(server) }
}

/** A bucket of this store as the functions address it. */
export const bucketAt = (
  { endpoint, region: place, credentials }: Pick<FileStore, 'endpoint' | 'region' | 'credentials'>,
  bucket: string,
): BucketAddress => ({
  url: `${endpoint}/${bucket}`,
  region: place,
  credentials,
})

const region = 'ap-northeast-1'

// The bytes are held in memory while they are checked; no document of the city comes near this.
const maxBytes = 64 * 1024 * 1024

const Key = z.object({ accessKeyId: z.string().min(16), secretAccessKey: z.string().min(32) })

const keptKey = async (folder: string): Promise<SigningKey> => {
  const path = join(folder, 'signing-key.json')
  const kept = await readRecord(path, Key)
  if (kept) return kept
  const fresh = { accessKeyId: `LOCAL${randomBytes(8).toString('hex').toUpperCase()}`, secretAccessKey: randomBytes(32).toString('hex') }
  await writeRecord(path, fresh)
  return fresh
}

type Visit = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly credentials: SigningKey
  readonly shelf: Shelf
  readonly buckets: readonly string[]
  readonly portalOrigin: string
  readonly now: () => Date
}

const serve = async (visit: Visit): Promise<void> => {
  const { request, response, portalOrigin } = visit
  if (request.headers.origin === portalOrigin) allowPortal(response, portalOrigin)
  if (request.method === 'OPTIONS') return request.headers.origin === portalOrigin ? preflight(visit) : refuse(response, 403, 'AccessForbidden')
  if (!isDecodable(request.url ?? '/')) return refuse(response, 400, 'InvalidURI')
  const signed: SignedRequest = { method: request.method ?? '', url: request.url ?? '/', headers: request.headers }
  const fault = signatureFault(signed, visit.credentials, visit.now())
  if (fault) return refuse(response, 403, fault)
  const { bucket, key } = placeOf(signed.url)
  if (!visit.buckets.includes(bucket)) return refuse(response, 404, 'NoSuchBucket')
  if (key === '') return refuse(response, 501, 'NotImplemented')
  return act(visit, `${bucket}/${key}`)
}

const act = async (visit: Visit, name: string): Promise<void> => {
  switch (visit.request.method) {
    case 'PUT':
      return put(visit, name)
    case 'GET':
    case 'HEAD':
      return get(visit, name)
    case 'DELETE':
      await visit.shelf.remove(name)
      visit.response.writeHead(204).end()
      return
    default:
      return refuse(visit.response, 501, 'NotImplemented')
  }
}

const put = async ({ request, response, shelf }: Visit, name: string): Promise<void> => {
  const length = Number(request.headers['content-length'])
  if (!Number.isSafeInteger(length)) return refuse(response, 411, 'MissingContentLength')
  if (length > maxBytes) return refuse(response, 400, 'EntityTooLarge')
  const body = await bytesOf(request)
  const label = labelOf(request, name, body)
  if (sentHash(request) !== undefined && sentHash(request) !== createHash('sha256').update(body).digest('hex')) {
    return refuse(response, 400, 'XAmzContentSHA256Mismatch')
  }
  const promised = request.headers['x-amz-checksum-sha256']
  if (promised !== undefined && promised !== label.sha256) return refuse(response, 400, 'BadDigest')
  if (!(await shelf.put(label, body, request.headers['if-none-match'] === '*'))) return refuse(response, 412, 'PreconditionFailed')
  response.writeHead(200, { etag: label.etag, 'x-amz-checksum-sha256': label.sha256 }).end()
}

const get = async ({ request, response, shelf }: Visit, name: string): Promise<void> => {
  const found = await shelf.get(name)
  if (!found) return refuse(response, 404, 'NoSuchKey')
  const asked = new URL(request.url ?? '/', 'http://s3').searchParams
  response.writeHead(200, {
    'content-type': asked.get('response-content-type') ?? found.label.type,
    'content-length': found.body.length,
    etag: found.label.etag,
    'last-modified': new Date(found.label.storedAt).toUTCString(),
    'x-content-type-options': 'nosniff',
    ...(request.headers['x-amz-checksum-mode'] === 'ENABLED' && { 'x-amz-checksum-sha256': found.label.sha256 }),
    ...(asked.has('response-content-disposition') && { 'content-disposition': asked.get('response-content-disposition') ?? '' }),
  })
  response.end(request.method === 'HEAD' ? undefined : found.body)
}

const placeOf = (url: string): { bucket: string; key: string } => {
  const [bucket = '', ...rest] = new URL(url, 'http://s3').pathname.slice(1).split('/')
  return { bucket: decodeURIComponent(bucket), key: rest.map(decodeURIComponent).join('/') }
}

const isDecodable = (url: string): boolean => {
  try {
    decodeURIComponent(url)
    return URL.canParse(url, 'http://s3')
  } catch {
    return false
  }
}

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

// A signer that sends a real hash of the body has signed it; the other values say that it did not.
const sentHash = (request: IncomingMessage): string | undefined => {
  const hash = request.headers['x-amz-content-sha256']
  return typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash) ? hash : undefined
}

const labelOf = (request: IncomingMessage, name: string, body: Buffer): Label => ({
  name,
  type: request.headers['content-type'] ?? 'binary/octet-stream',
  sha256: createHash('sha256').update(body).digest('base64'),
  etag: `"${createHash('md5').update(body).digest('hex')}"`,
  storedAt: new Date().toISOString(),
})

const allowPortal = (response: ServerResponse, origin: string) => {
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-expose-headers', 'etag, x-amz-checksum-sha256')
  response.setHeader('vary', 'origin')
}

const preflight = ({ response }: Visit): void => {
  response.writeHead(200, {
    'access-control-allow-methods': 'GET, HEAD, PUT',
    'access-control-allow-headers': 'content-type, if-none-match, x-amz-checksum-sha256',
    'access-control-max-age': '600',
  })
  response.end()
}

// The body of a refused upload is not read: the connection ends with the answer.
const refuse = (response: ServerResponse, status: number, code: string): void => {
  response.writeHead(status, { 'content-type': 'application/xml', connection: 'close' })
  response.end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${code}</Message></Error>`)
}

type Label = z.infer<typeof Label>
const Label = z.object({ name: z.string(), type: z.string(), sha256: z.string(), etag: z.string(), storedAt: z.string() })

type Shelf = {
  readonly put: (label: Label, body: Buffer, onlyIfAbsent: boolean) => Promise<boolean>
  readonly get: (name: string) => Promise<{ readonly label: Label; readonly body: Buffer } | undefined>
  readonly remove: (name: string) => Promise<void>
}

/** One file an object, its label in the first line: label and bytes appear together or not at all, and a key is never a path. */
const openShelf = async (folder: string): Promise<Shelf> => {
  await privateFolder(folder)
  for (const name of await readdir(folder)) if (name.endsWith('.draft')) await rm(join(folder, name))
  const pathOf = (name: string) => join(folder, createHash('sha256').update(name).digest('hex'))
  let turn: Promise<unknown> = Promise.resolve()

  const get = async (name: string) => {
    const content = await readFile(pathOf(name)).catch((error: unknown) => {
      if (isMissing(error)) return undefined
      throw error
    })
    if (!content) return undefined
    const end = content.indexOf(0x0a)
    return { label: Label.parse(JSON.parse(content.subarray(0, end).toString())), body: content.subarray(end + 1) }
  }
  const put = async (label: Label, body: Buffer, onlyIfAbsent: boolean) => {
    if (onlyIfAbsent && (await get(label.name))) return false
    const draft = await writeDraft(pathOf(label.name), Buffer.concat([Buffer.from(`${JSON.stringify(label)}\n`), body]))
    await rename(draft, pathOf(label.name))
    return true
  }
  return {
    get,
    // One after the other, so that of two uploads that may only create, one creates.
    put: (label, body, onlyIfAbsent) => {
      const mine = turn.then(() => put(label, body, onlyIfAbsent))
      turn = mine.catch(() => undefined)
      return mine
    },
    remove: (name) => rm(pathOf(name), { force: true }),
  }
}
