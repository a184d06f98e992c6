import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

export type SigningKey = { readonly accessKeyId: string; readonly secretAccessKey: string }
export type SignedRequest = { readonly method: string; readonly url: string; readonly headers: IncomingHttpHeaders }

type Claim = {
  readonly credential: string
  readonly at: string
  readonly lifeSeconds: number
  readonly signedHeaders: readonly string[]
  readonly signature: string
  readonly payload: string
  readonly query: URLSearchParams
}

/** What is wrong with a request's AWS signature, version 4, in the address or in the header; nothing if all is right. */
export const signatureFault = (request: SignedRequest, key: SigningKey, now: Date): string | undefined => {
  const claim = claimOf(request)
  if (!claim) return 'AccessDenied'
  const [accessKeyId, date, region, service, terminator] = claim.credential.split('/')
  if (accessKeyId !== key.accessKeyId) return 'InvalidAccessKeyId'
  if (service !== 's3' || terminator !== 'aws4_request' || !date || !region || !claim.at.startsWith(date)) return 'AuthorizationQueryParametersError'
  const unsigned = mustBeSigned(request.headers).filter((name) => !claim.signedHeaders.includes(name))
  if (unsigned.length > 0) return 'AccessDenied'
  const expected = signatureOf(request, claim, { key, date, region })
  if (!sameText(expected, claim.signature)) return 'SignatureDoesNotMatch'
  return timeFault(claim, now)
}

const claimOf = (request: SignedRequest): Claim | undefined => {
  const query = new URL(request.url, 'http://s3').searchParams
  if (query.get('X-Amz-Algorithm') === 'AWS4-HMAC-SHA256') return claimInAddress(query)
  return claimInHeader(request.headers, query)
}

const claimInAddress = (query: URLSearchParams): Claim | undefined => {
  const lifeSeconds = Number(query.get('X-Amz-Expires'))
  if (!(Number.isInteger(lifeSeconds) && lifeSeconds >= 1 && lifeSeconds <= 604_800)) return undefined
  const rest = new URLSearchParams(query)
  rest.delete('X-Amz-Signature')
  return {
    credential: query.get('X-Amz-Credential') ?? '',
    at: query.get('X-Amz-Date') ?? '',
    lifeSeconds,
    signedHeaders: (query.get('X-Amz-SignedHeaders') ?? '').split(';'),
    signature: query.get('X-Amz-Signature') ?? '',
    payload: query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD',
    query: rest,
  }
}

const claimInHeader = (headers: IncomingHttpHeaders, query: URLSearchParams): Claim | undefined => {
  const match = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '')
  const payload = headers['x-amz-content-sha256']
  const [, credential, signedHeaders, signature] = match ?? []
  if (!credential || !signedHeaders || !signature || typeof payload !== 'string') return undefined
  const at = String(headers['x-amz-date'] ?? '')
  return { credential, at, lifeSeconds: 900, signedHeaders: signedHeaders.split(';'), signature, payload, query }
}

// As in S3: the host, and every header of Amazon's own that was sent.
const mustBeSigned = (headers: IncomingHttpHeaders) => ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))]

type Scope = { readonly key: SigningKey; readonly date: string; readonly region: string }

const signatureOf = (request: SignedRequest, claim: Claim, { key, date, region }: Scope): string => {
  const canonical = [
    request.method,
    canonicalPath(request.url),
    canonicalQuery(claim.query),
    ...claim.signedHeaders.map((name) => `${name}:${headerText(request.headers[name])}`),
    '',
    claim.signedHeaders.join(';'),
    claim.payload,
  ].join('\n')
  const hash = createHash('sha256').update(canonical).digest('hex')
  const toSign = ['AWS4-HMAC-SHA256', claim.at, `${date}/${region}/s3/aws4_request`, hash].join('\n')
  const signingKey = [date, region, 's3', 'aws4_request'].reduce<Buffer>(
    (secret, part) => hmac(secret, part),
    Buffer.from(`AWS4${key.secretAccessKey}`),
  )
  return hmac(signingKey, toSign).toString('hex')
}

const hmac = (secret: Buffer, text: string) => createHmac('sha256', secret).update(text).digest()

const canonicalPath = (url: string) =>
  (url.split('?')[0] ?? '/')
    .split('/')
    .map((part) => encode(decodeURIComponent(part)))
    .join('/')

const canonicalQuery = (query: URLSearchParams) =>
  [...query]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&')

const encode = (text: string) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)

const headerText = (value: string | readonly string[] | undefined) =>
  String(value ?? '')
    .trim()
    .replace(/ +/g, ' ')

const sameText = (one: string, other: string) => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

const timeFault = (claim: Claim, now: Date): string | undefined => {
  const at = Date.parse(claim.at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (Number.isNaN(at) || at - now.getTime() > 900_000) return 'RequestTimeTooSkewed'
  return now.getTime() > at + claim.lifeSeconds * 1000 ? 'AccessDenied' : undefined
}
