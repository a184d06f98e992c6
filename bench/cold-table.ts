import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { marshall } from '@aws-sdk/util-dynamodb'
import { keySet, memberId } from './cold-token.ts'

export const needId = 'ned_01JD2Q9V8T6Y4W3X5Z7A9B1C2D'

const need = {
  pk: needId,
  sk: 'NEED',
  needId,
  memberId: 'mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2D',
  localGovernmentCode: '072028',
  content: {
    title: '公園の利用者数を知りたい',
    fields: ['mobility'],
    situation: '月に一度、職員が数えています。',
    issue: '雨の日と夜の利用がわかりません。',
    desired: '毎日の利用者数がわかり、清掃の回数を決められます。',
    budgetBand: '1m-5m',
    forms: ['trial'],
    publication: { level: 'public' },
    validUntil: '9999-12-31',
  },
  fingerprint: 'a',
  version: 2,
  edition: 1,
  publishedAt: '2026-11-01T00:00:00.000Z',
  state: { status: 'published' },
}

export const districtId = 'dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D'
export const planId = 'apl_01JD2Q9V8T6Y4W3X5Z7A9B1C2D'

const ring = [134.047, 134.052, 134.052, 134.047].map((longitude, at) => [longitude, at < 2 ? 34.34 : 34.345])

const district = {
  pk: districtId,
  sk: 'DISTRICT',
  districtId,
  content: {
    localGovernmentCode: '372013',
    amoId: memberId,
    name: '中央地区',
    area: { type: 'Polygon', coordinates: [[...ring, [134.047, 34.34]]] },
  },
  areaSquareMetres: 255_000,
  fingerprint: 'a',
  version: 1,
}

const plan = {
  pk: planId,
  sk: 'PLAN',
  planId,
  districtId,
  amoId: memberId,
  localGovernmentCode: '372013',
  version: 1,
  planVersion: 1,
  feeVersion: 1,
  content: { name: '活動計画' },
  state: { status: 'draft' },
}

/**
 * Speaks DynamoDB's protocol and keeps a thing of each kind that is asked for: the bundle's connection, signature and parsing are real, the waiting is not.
 * It also hands out the key by which the bench's token is verified.
 */
export const startTable = async (): Promise<Server> => {
  const server = createServer(async (request, response) => {
    const isKeys = request.method === 'GET'
    response.writeHead(200, { 'content-type': isKeys ? 'application/json' : 'application/x-amz-json-1.0', 'x-amzn-requestid': 'bench' })
    response.end(JSON.stringify(isKeys ? keySet : answerTo(String(request.headers['x-amz-target']), await textOf(request))))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return server
}

export const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const answerTo = (target: string, asked: string): object => {
  if (target.endsWith('.Query')) return { Items: [], Count: 0, ScannedCount: 0 }
  const thing = [need, district, plan].find(({ sk }) => asked.includes(`"${sk}"`))
  if (thing) return { Item: marshall(thing) }
  // No block has heard of a member yet, no city has settled anything; whoever asks for anything else gets an item of which nothing is read.
  return asked.includes('"MEMBER"') || asked.includes('"SETTINGS"') ? {} : { Item: { pk: { S: 'a' }, sk: { S: 'b' } } }
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
