import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import type { Api } from '../../functions/platform/http.ts'

type Listener = (request: IncomingMessage, response: ServerResponse) => void

export type DoorPlace = {
  readonly apis: Readonly<Record<string, Api>>
  /** What stands between who asks and each API. */
  readonly between: (fetch: Api['fetch']) => Api['fetch']
  readonly identity: Listener
  readonly portal: string
  readonly config: () => unknown
  readonly health: () => Promise<Readonly<Record<string, boolean>>>
  /** Where the portal may upload to and download from. */
  readonly filesOrigin: string
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** The headers CloudFront adds in AWS (lib/portal-block.ts): the portal must work under them here too. */
const securityHeaders = (filesOrigin: string) => ({
  'content-security-policy': `default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: https://cyberjapandata.gsi.go.jp; connect-src 'self' ${filesOrigin} https://cyberjapandata.gsi.go.jp; worker-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
})

// Read whole, so that a portal that is being built anew gives a 404 and not half a file.
const contentOf = (path: string): Promise<Buffer | undefined> => readFile(path).catch(() => undefined)

const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body))
}

// As the CloudFront function does: a path without an extension is a page of the portal.
const sendPortal = async (place: DoorPlace, path: string, response: ServerResponse): Promise<void> => {
  const asked = normalize(decodeURIComponent(path)).replaceAll('\\', '/')
  const file = join(place.portal, extname(asked) ? asked : 'index.html')
  const content = file.startsWith(place.portal) ? await contentOf(file) : undefined
  if (!content) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', ...securityHeaders(place.filesOrigin) }).end('404')
    return
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': asked.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...securityHeaders(place.filesOrigin),
  })
  response.end(content)
}

/** One origin for portal, APIs and sign-in, as CloudFront gives them in AWS. */
export const createDoor = (place: DoorPlace): Server => {
  const apis = Object.values(place.apis).map(({ dialect, fetch }) => ({
    prefix: `${dialect.basePath}/`,
    listen: getRequestListener(place.between(fetch)),
  }))

  const listen = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const api = apis.find(({ prefix }) => path.startsWith(prefix))
    if (api) return void (await api.listen(request, response))
    if (path === '/oidc' || path.startsWith('/oidc/')) return place.identity(request, response)
    if (path === '/config.json') return sendJson(response, 200, place.config())
    if (path === '/health') {
      const parts = await place.health()
      return sendJson(response, Object.values(parts).every(Boolean) ? 200 : 503, parts)
    }
    if (path.startsWith('/api/') || path.startsWith('/ngsi-ld/'))
      return void response
        .writeHead(404, { 'content-type': 'application/problem+json' })
        .end(JSON.stringify({ type: '/problems/any/not-found', title: 'There is no such thing here', status: 404 }))
    return sendPortal(place, path, response)
  }

  return createServer((request, response) => {
    listen(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400)
      response.end()
    })
  })
}
