import { GetObjectCommand, HeadObjectCommand, NotFound, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'

/** What the browser may put under a key: exactly this many bytes of this type with this hash (hexadecimal), nothing else. */
export type Upload = { readonly key: string; readonly type: string; readonly bytes: number; readonly sha256: string }

/** The browser sends these headers with the very bytes; `content-length` it sets itself. */
export type SignedUpload = {
  readonly url: string
  readonly method: 'PUT'
  readonly headers: Readonly<Record<string, string>>
  readonly expiresInSeconds: number
}

export type StoredFile = { readonly type: string; readonly bytes: number; readonly sha256: string | undefined }

export type Files = {
  readonly signedUpload: (upload: Upload) => Promise<SignedUpload>
  readonly signedDownload: (key: string, filename: string) => Promise<string>
  readonly head: (key: string) => Promise<StoredFile | undefined>
}

const uploadSeconds = 300
const downloadSeconds = 60

/** Documents go from browser to bucket and back by signed addresses; they never pass through a function. */
export const createFiles = ({ client, bucket }: { readonly client: S3Client; readonly bucket: string }): Files => ({
  signedUpload: async ({ key, type, bytes, sha256 }) => {
    const checksum = Buffer.from(sha256, 'hex').toString('base64')
    const command = new PutObjectCommand({
      Bucket: bucket,
      Key: key,
      ContentType: type,
      ContentLength: bytes,
      ChecksumSHA256: checksum,
      IfNoneMatch: '*',
    })
    // Left to itself the presigner signs neither type nor length, and moves the checksum where the sender need not repeat it.
    const signed = new Set(['content-type', 'content-length', 'if-none-match', 'x-amz-checksum-sha256'])
    const url = await getSignedUrl(client, command, { expiresIn: uploadSeconds, signableHeaders: signed, unhoistableHeaders: signed })
    const headers = { 'content-type': type, 'if-none-match': '*', 'x-amz-checksum-sha256': checksum }
    return { url, method: 'PUT', headers, expiresInSeconds: uploadSeconds }
  },

  // Always a download, never a page: an uploaded HTML file must not run under the address of the bucket.
  signedDownload: (key, filename) => {
    const disposition = `attachment; filename*=UTF-8''${encodeFilename(filename)}`
    return getSignedUrl(client, new GetObjectCommand({ Bucket: bucket, Key: key, ResponseContentDisposition: disposition }), {
      expiresIn: downloadSeconds,
    })
  },

  head: async (key) => {
    try {
      const found = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' }))
      const sha256 = found.ChecksumSHA256 === undefined ? undefined : Buffer.from(found.ChecksumSHA256, 'base64').toString('hex')
      return { type: found.ContentType ?? 'application/octet-stream', bytes: found.ContentLength ?? 0, sha256 }
    } catch (error) {
      if (error instanceof NotFound) return undefined
      throw error
    }
  },
})

// RFC 8187: encodeURIComponent leaves characters that an attr-char may not be.
const encodeFilename = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
