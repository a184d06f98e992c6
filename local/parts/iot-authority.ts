import 'reflect-metadata'
import { createHash, randomBytes, webcrypto } from 'node:crypto'
import { join } from 'node:path'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  cryptoProvider,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  Pkcs10CertificateRequest,
  type PublicKeyType,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'
import * as z from 'zod'
import { readRecord, writeRecord } from './record.ts'

const crypto = webcrypto as unknown as Crypto
cryptoProvider.set(crypto)

const curve = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

export type Signed = { readonly id: string; readonly pem: string }

/** Signs certificates of devices, and says by which server certificate a device knows the broker. */
export type Authority = {
  /** `undefined` where the request is none, is not signed by its own key, or its key is weak. */
  certify(csr: string): Promise<Signed | undefined>
  certifyNewKeys(): Promise<Signed & { readonly publicKey: string; readonly privateKey: string }>
  /** Who may have signed a device's certificate. */
  readonly deviceRoot: string
  /** By what a device knows the broker. */
  readonly serverRoot: string
  readonly server: { readonly certificate: string; readonly key: string }
}

const Root = z.object({ certificate: z.string(), key: z.string() })
type Root = z.infer<typeof Root>

/**
 * Two roots, so that a device cannot pass for the broker nor the broker for a device. Their keys are in the city's own folder, in files
 * that only its owner can read; nothing is copied from a signing request but its key.
 */
export const openAuthority = async (dir: string): Promise<Authority> => {
  const folder = join(dir, 'iot')
  const devices = await keptRoot(join(folder, 'device-root.json'), 'Kanmin local devices')
  const servers = await keptRoot(join(folder, 'server-root.json'), 'Kanmin local broker')
  const server = await serverCertificate(servers)
  const sign = async (key: PublicKeyType): Promise<Signed> => {
    const certificate = await signedBy(devices, { key, subject: 'CN=AWS IoT Certificate', days: 3650, usage: ExtendedKeyUsage.clientAuth })
    return { id: createHash('sha256').update(new Uint8Array(certificate.rawData)).digest('hex'), pem: certificate.toString('pem') }
  }
  return {
    deviceRoot: devices.certificate,
    serverRoot: servers.certificate,
    server,
    async certify(csr) {
      const request = requestOf(csr)
      if (!request || !(await isProven(request))) return undefined
      return sign(request.publicKey)
    },
    async certifyNewKeys() {
      const keys = await newKeys()
      const signed = await sign(keys.publicKey)
      return { ...signed, publicKey: await exported('spki', keys.publicKey), privateKey: await exported('pkcs8', keys.privateKey) }
    },
  }
}

const newKeys = () => crypto.subtle.generateKey(curve, true, ['sign', 'verify'])

const exported = async (format: 'spki' | 'pkcs8', key: CryptoKey): Promise<string> =>
  PemConverter.encode(await crypto.subtle.exportKey(format, key), format === 'spki' ? PemConverter.PublicKeyTag : PemConverter.PrivateKeyTag)

const requestOf = (csr: string): Pkcs10CertificateRequest | undefined => {
  try {
    return new Pkcs10CertificateRequest(csr)
  } catch {
    return undefined
  }
}

/** Whoever asks holds the key, and it is one that AWS takes: RSA of 2048 bits, or an elliptic curve. */
const isProven = async (request: Pkcs10CertificateRequest): Promise<boolean> => {
  const { algorithm } = request.publicKey
  const bits = 'modulusLength' in algorithm ? Number(algorithm.modulusLength) : undefined
  if (bits !== undefined && bits < 2048) return false
  try {
    return await request.verify()
  } catch {
    return false
  }
}

const dates = (days: number) => ({ notBefore: new Date(Date.now() - 5 * 60_000), notAfter: new Date(Date.now() + days * 86_400_000) })

const keptRoot = async (path: string, name: string): Promise<Root> => {
  const kept = await readRecord(path, Root)
  if (kept) return kept
  const keys = await newKeys()
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: randomBytes(20).toString('hex'),
    name: `CN=${name}`,
    ...dates(3650),
    keys,
    signingAlgorithm: curve,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  const fresh = { certificate: certificate.toString('pem'), key: await exported('pkcs8', keys.privateKey) }
  await writeRecord(path, fresh)
  return fresh
}

type Wanted = {
  readonly key: PublicKeyType
  readonly subject: string
  readonly days: number
  readonly usage: ExtendedKeyUsage
  readonly names?: SubjectAlternativeNameExtension
}

const signedBy = async (root: Root, { key, subject, days, usage, names }: Wanted): Promise<X509Certificate> => {
  const issuer = new X509Certificate(root.certificate)
  const signingKey = await crypto.subtle.importKey('pkcs8', PemConverter.decode(root.key)[0] ?? new ArrayBuffer(0), curve, false, ['sign'])
  return X509CertificateGenerator.create({
    serialNumber: randomBytes(20).toString('hex'),
    subject,
    issuer: issuer.subject,
    ...dates(days),
    publicKey: key,
    signingKey,
    signingAlgorithm: curve,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([usage]),
      await SubjectKeyIdentifierExtension.create(key),
      await AuthorityKeyIdentifierExtension.create(issuer),
      ...(names ? [names] : []),
    ],
  })
}

const serverCertificate = async (root: Root): Promise<Authority['server']> => {
  const keys = await newKeys()
  const names = new SubjectAlternativeNameExtension([
    { type: 'dns', value: 'localhost' },
    { type: 'ip', value: '127.0.0.1' },
  ])
  const certificate = await signedBy(root, { key: keys.publicKey, subject: 'CN=localhost', days: 825, usage: ExtendedKeyUsage.serverAuth, names })
  return { certificate: certificate.toString('pem'), key: await exported('pkcs8', keys.privateKey) }
}
