import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'
import type { AwsCredentialIdentity, Checksum, HttpRequest, Provider, SourceData } from '@smithy/types'
import { unavailable } from '../kernel/problem.ts'

/** What the browser may put under a key: exactly this many bytes of this type with this hash (hexadecimal), nothing else. */
export type Upload = { readonly key: string; readonly type: string; readonly bytes: number; readonly sha256: string }

/** The browser sends these headers with the very bytes; `content-length` it sets itself. */
export type SignedUpload = {
  readonly url: string
  readonly method: 'PUT'
  readonly headers: Record<string, string>
  readonly expiresInSeconds: number
}

export type StoredFile = { readonly type: string; readonly bytes: number; readonly sha256: string | undefined }

export type Files = {
  readonly signedUpload: (upload: Upload) => Promise<SignedUpload>
  readonly signedDownload: (key: string, filename: string) => Promise<string>
  readonly head: (key: string) => Promise<StoredFile | undefined>
  /** Erasing what is not there is done already. */
  readonly erase: (key: string) => Promise<void>
}

/** Where a bucket is, and whose signature opens it. */
export type BucketAddress = {
  readonly url: string
  readonly region: string
  readonly credentials: AwsCredentialIdentity | Provider<AwsCredentialIdentity>
}

const uploadSeconds = 300
const downloadSeconds = 60

/**
 * Documents go from browser to bucket and back by signed addresses; they never pass through a function. Signed with the
 * SDK's own signer: the whole S3 client would make the bundle half as large again (ADR 0006).
 */
export const createFiles = ({ url, region, credentials }: BucketAddress): Files => {
  const signer = new SignatureV4({ service: 's3', region, credentials, sha256: Sha256, uriEscapePath: false, applyChecksum: false })
  const sign = async ({ method, key, headers = {}, query = {}, expiresIn }: Signing): Promise<string> => {
    const place = new URL(`${url}/${key.split('/').map(percent).join('/')}`)
    const signed = new Set(['host', ...Object.keys(headers)])
    const request: HttpRequest = {
      method,
      protocol: place.protocol,
      hostname: place.hostname,
      ...(place.port && { port: Number(place.port) }),
      path: place.pathname,
      query,
      headers: { host: place.host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', ...headers },
    }
    // Left to itself the signer signs neither type nor length, and moves the checksum where the sender need not repeat it.
    const { query: withSignature = {} } = await signer.presign(request, { expiresIn, signableHeaders: signed, unhoistableHeaders: signed })
    const search = Object.entries(withSignature).map(([name, value]) => `${percent(name)}=${percent(String(value))}`)
    return `${place.origin}${place.pathname}?${search.join('&')}`
  }
  return {
    signedUpload: async ({ key, type, bytes, sha256 }) => {
      const checksum = Buffer.from(sha256, 'hex').toString('base64')
      const headers = { 'content-type': type, 'if-none-match': '*', 'x-amz-checksum-sha256': checksum }
      const address = await sign({ method: 'PUT', key, headers: { ...headers, 'content-length': String(bytes) }, expiresIn: uploadSeconds })
      return { url: address, method: 'PUT', headers, expiresInSeconds: uploadSeconds }
    },

    // Always a download, never a page: an uploaded HTML file must not run under the address of the bucket.
    signedDownload: (key, filename) =>
      sign({
        method: 'GET',
        key,
        query: { 'response-content-disposition': `attachment; filename*=UTF-8''${percent(filename)}` },
        expiresIn: downloadSeconds,
      }),

    head: async (key) => {
      const headers = { 'x-amz-checksum-mode': 'ENABLED' }
      const found = await fetch(await sign({ method: 'HEAD', key, headers, expiresIn: downloadSeconds }), { method: 'HEAD', headers }).catch(() => {
        throw unavailable()
      })
      if (found.status === 404) return undefined
      if (!found.ok) throw new Error(`the file store answered ${found.status}`)
      const checksum = found.headers.get('x-amz-checksum-sha256')
      return {
        type: found.headers.get('content-type') ?? 'application/octet-stream',
        bytes: Number(found.headers.get('content-length') ?? 0),
        sha256: checksum === null ? undefined : Buffer.from(checksum, 'base64').toString('hex'),
      }
    },

    erase: async (key) => {
      const answer = await fetch(await sign({ method: 'DELETE', key, expiresIn: downloadSeconds }), { method: 'DELETE' })
      if (!answer.ok && answer.status !== 404) throw new Error(`the file store answered ${answer.status}`)
    },
  }
}

type Signing = {
  readonly method: 'PUT' | 'GET' | 'HEAD' | 'DELETE'
  readonly key: string
  readonly headers?: Record<string, string>
  readonly query?: Record<string, string>
  readonly expiresIn: number
}

// RFC 3986, as SigV4 wants it, and RFC 8187: encodeURIComponent leaves characters that must not be left.
const percent = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)

/** SHA-256 as the signer asks for it, by Node's own crypto. */
class Sha256 implements Checksum {
  private readonly secret: SourceData | undefined
  private hash: Hash | Hmac

  constructor(secret?: SourceData) {
    this.secret = secret
    this.hash = this.begin()
  }

  update(data: Uint8Array): void {
    this.hash.update(data)
  }

  async digest(): Promise<Uint8Array> {
    return this.hash.digest()
  }

  reset(): void {
    this.hash = this.begin()
  }

  private begin(): Hash | Hmac {
    return this.secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(this.secret))
  }
}

const bytesOf = (data: SourceData): Buffer =>
  typeof data === 'string'
    ? Buffer.from(data)
    : ArrayBuffer.isView(data)
      ? Buffer.from(data.buffer, data.byteOffset, data.byteLength)
      : Buffer.from(data)
