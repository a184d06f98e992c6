import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFiles, type SignedUpload } from '../../functions/platform/files.ts'
import { bucketAt, type FileStore, startFiles } from './files.ts'

const portalOrigin = 'http://127.0.0.1:8080'
const key = 'evidence/事業計画（令和８年）+ 案 #1.pdf'
const bytes = Buffer.from('%PDF-1.7 事業計画')
const sha256 = createHash('sha256').update(bytes).digest('hex')

describe('the file store', () => {
  let dir: string
  let store: FileStore
  let client: S3Client
  let movedBySeconds = 0
  const start = () => startFiles({ dir, buckets: ['documents'], portalOrigin, now: () => new Date(Date.now() + movedBySeconds * 1000) })
  const files = () => createFiles(bucketAt(store, 'documents'))
  const upload = (over: Partial<{ key: string; type: string; bytes: number; sha256: string }> = {}) =>
    files().signedUpload({ key, type: 'application/pdf', bytes: bytes.length, sha256, ...over })
  const put = async (signed: SignedUpload, over: { url?: string; headers?: Record<string, string>; body?: Buffer } = {}) => {
    const response = await fetch(over.url ?? signed.url, {
      method: 'PUT',
      headers: { ...signed.headers, ...over.headers },
      body: new Uint8Array(over.body ?? bytes),
    })
    return `${response.status} ${/<Code>(.*?)</.exec(await response.text())?.[1] ?? ''}`.trim()
  }

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'files-'))
    store = await start()
    client = clientOf(store)
  })

  afterAll(async () => {
    await store.stop()
    await rm(dir, { recursive: true })
  })

  it('takes a signed upload under a Japanese key and gives the same bytes back under a Japanese file name', async () => {
    expect(await put(await upload())).toBe('200')

    expect(await files().head(key)).toEqual({ type: 'application/pdf', bytes: bytes.length, sha256 })
    const download = await fetch(await files().signedDownload(key, "計画 (案)'1.pdf"))
    expect(Buffer.from(await download.arrayBuffer())).toEqual(bytes)
    expect(download.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''%E8%A8%88%E7%94%BB%20%28%E6%A1%88%29%271.pdf")
  })

  it('refuses a second upload under the same key', async () => {
    await put(await upload({ key: 'once.pdf' }))

    expect(await put(await upload({ key: 'once.pdf' }))).toBe('412 PreconditionFailed')
  })

  it('lets one of ten simultaneous uploads under one key create it', async () => {
    const signed = await upload({ key: 'race.pdf' })

    const outcomes = await Promise.all(Array.from({ length: 10 }, () => put(signed)))

    expect(outcomes.filter((outcome) => outcome === '200')).toHaveLength(1)
    expect(new Set(outcomes)).toEqual(new Set(['200', '412 PreconditionFailed']))
  })

  it.each<[string, (signed: SignedUpload) => Parameters<typeof put>[1]]>([
    ['a tampered signature', ({ url }) => ({ url: url.replace(/Signature=(.)/, (_, first) => `Signature=${first === '0' ? '1' : '0'}`) })],
    ['another key', ({ url }) => ({ url: url.replace('new.pdf', 'other.pdf') })],
    ['a longer life', ({ url }) => ({ url: url.replace('X-Amz-Expires=300', 'X-Amz-Expires=3000') })],
    ['another type', () => ({ headers: { 'content-type': 'text/html' } })],
    ['a longer body', () => ({ body: Buffer.concat([bytes, bytes]) })],
    ['another promised hash', () => ({ headers: { 'x-amz-checksum-sha256': Buffer.alloc(32).toString('base64') } })],
    ['leave to overwrite', () => ({ headers: { 'if-none-match': 'x' } })],
  ])('refuses an upload with %s', async (_, change) => {
    const signed = await upload({ key: 'new.pdf' })

    expect(await put(signed, change(signed))).toBe('403 SignatureDoesNotMatch')
    expect(await files().head('new.pdf')).toBeUndefined()
  })

  it('refuses other bytes of the same length', async () => {
    expect(await put(await upload({ key: 'new.pdf' }), { body: Buffer.alloc(bytes.length) })).toBe('400 BadDigest')
    expect(await files().head('new.pdf')).toBeUndefined()
  })

  it('refuses an address that has expired, is unsigned, or carries a header of Amazon nobody signed', async () => {
    const signed = await upload({ key: 'new.pdf' })
    movedBySeconds = 301
    expect(await put(signed)).toBe('403 AccessDenied')
    movedBySeconds = 0

    expect(await put(signed, { url: signed.url.split('?')[0] ?? '' })).toBe('403 AccessDenied')
    expect(await put(signed, { headers: { 'x-amz-acl': 'public-read' } })).toBe('403 AccessDenied')
    expect((await fetch(signed.url)).status).toBe(403)
  })

  it('refuses a stranger with a key of his own, and an unknown bucket', async () => {
    const stranger = clientOf({ ...store, credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x'.repeat(40) } })

    await expect(stranger.send(new GetObjectCommand({ Bucket: 'documents', Key: key }))).rejects.toThrow('InvalidAccessKeyId')
    await expect(client.send(new GetObjectCommand({ Bucket: 'elsewhere', Key: key }))).rejects.toThrow('NoSuchBucket')
  })

  it('checks what a function signs in the header as well', async () => {
    await client.send(new PutObjectCommand({ Bucket: 'documents', Key: 'signed in header.txt', Body: '官民', ContentType: 'text/plain' }))

    const found = await client.send(new GetObjectCommand({ Bucket: 'documents', Key: 'signed in header.txt' }))
    expect(await found.Body?.transformToString()).toBe('官民')
    const wrongSecret = clientOf({ ...store, credentials: { ...store.credentials, secretAccessKey: 'x'.repeat(64) } })
    await expect(wrongSecret.send(new GetObjectCommand({ Bucket: 'documents', Key: key }))).rejects.toThrow('SignatureDoesNotMatch')
    await client.send(new DeleteObjectCommand({ Bucket: 'documents', Key: 'signed in header.txt' }))
    expect(await files().head('signed in header.txt')).toBeUndefined()
  })

  it('answers a preflight of the portal, and of no other origin', async () => {
    const preflight = (origin: string) =>
      fetch(`${store.endpoint}/documents/x`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'PUT' } })

    expect((await preflight(portalOrigin)).headers.get('access-control-allow-origin')).toBe(portalOrigin)
    const foreign = await preflight('http://127.0.0.1:9999')
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null])
  })

  it('finds its files again after a stop, and nothing of an upload that broke off', async () => {
    await put(await upload({ key: 'kept.pdf' }))
    const signed = await upload({ key: 'broken.pdf' })
    const broken = request(signed.url, { method: signed.method, headers: signed.headers })
    broken.on('error', () => undefined)
    broken.setHeader('content-length', bytes.length)
    broken.write(bytes.subarray(0, 4))
    await new Promise((resolve) => setTimeout(resolve, 50))
    broken.destroy()

    await store.stop()
    store = await start()
    client = clientOf(store)

    expect(await files().head('kept.pdf')).toEqual({ type: 'application/pdf', bytes: bytes.length, sha256 })
    expect(await files().head('broken.pdf')).toBeUndefined()
    expect((await readdir(join(dir, 'files', 'objects'))).filter((name) => name.endsWith('.draft'))).toEqual([])
  })
})

const clientOf = ({ endpoint, region, credentials }: FileStore) =>
  new S3Client({
    endpoint,
    region,
    credentials,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
