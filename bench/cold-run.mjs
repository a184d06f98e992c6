// One cold start, in a process of its own: node bench/cold-run.mjs BUNDLE PATH [TOKEN]
// Prints the milliseconds from the start of the process to the first answer, and the answer's status.
import { pathToFileURL } from 'node:url'

const [bundle, path, token] = process.argv.slice(2)
const { handler } = await import(pathToFileURL(bundle).href)

const [rawPath, rawQueryString = ''] = path.split('?')
const requestContext = {
  accountId: '000000000000',
  apiId: 'bench',
  domainName: 'bench.execute-api.ap-northeast-1.amazonaws.com',
  domainPrefix: 'bench',
  http: { method: 'GET', path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
  requestId: 'bench',
  routeKey: '$default',
  stage: '$default',
  time: '22/Nov/2026:00:00:00 +0000',
  timeEpoch: 1795305600000,
}
const headers = { host: requestContext.domainName, accept: 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
const event = { version: '2.0', routeKey: '$default', rawPath, rawQueryString, headers, requestContext, isBase64Encoded: false }
const { statusCode } = await handler(event, {})

process.stdout.write(`${JSON.stringify({ milliseconds: performance.now(), statusCode })}\n`, () => process.exit())
