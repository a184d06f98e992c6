// The service worker of the form for notes in the field, and of nothing else: its scope is that one page. It keeps what the
// page is made of, so that it opens without a network. Answers of the API never pass through here: they are about people.

const cacheName = 'kanmin-field'
const shell = '/'
const plain = ['/config.json', '/mark.svg']

type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void }
type Asking = Event & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void }
type FieldWorker = {
  readonly location: Location
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly addEventListener: {
    (name: 'install' | 'activate', listener: (event: Lasting) => void): void
    (name: 'fetch', listener: (event: Asking) => void): void
    (name: 'message', listener: (event: Lasting & MessageEvent<unknown>) => void): void
  }
}

const worker = self as unknown as FieldWorker

/** Named by the hash of what is in it: what is kept under the name stays right. */
const isAsset = (address: string): boolean => {
  const { origin, pathname } = new URL(address)
  return origin === worker.location.origin && pathname.startsWith('/assets/')
}

const keptOr = async (request: Request): Promise<Response> => {
  const cache = await caches.open(cacheName)
  const kept = await cache.match(request.url)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request.url, answer.clone())
  return answer
}

/** What is newest, and without a network what was newest. */
const newestOr = async (request: Request, name: string): Promise<Response> => {
  const cache = await caches.open(cacheName)
  try {
    const answer = await fetch(request)
    if (answer.ok) await cache.put(name, answer.clone())
    return answer
  } catch (error) {
    const kept = await cache.match(name)
    if (kept) return kept
    throw error
  }
}

/** Keeps what the page has just been made of, and lets go of what an older one was. */
const keep = async (assets: readonly string[]): Promise<void> => {
  const cache = await caches.open(cacheName)
  const kept = await cache.keys()
  await Promise.all(kept.map(({ url }) => isAsset(url) && !assets.includes(url) && cache.delete(url)))
  const known = new Set(kept.map(({ url }) => url))
  await cache.addAll([shell, ...plain, ...assets.filter((url) => isAsset(url) && !known.has(url))])
}

const assetsIn = (data: unknown): readonly string[] => (Array.isArray(data) ? data.filter((each) => typeof each === 'string') : [])

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('message', (event) => {
  const done = keep(assetsIn(event.data))
  event.waitUntil(done)
  done.then(
    () => event.ports[0]?.postMessage('kept'),
    () => event.ports[0]?.postMessage('not kept'),
  )
})
worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') return event.respondWith(newestOr(request, shell))
  if (isAsset(request.url)) return event.respondWith(keptOr(request))
  const { origin, pathname } = new URL(request.url)
  if (origin === worker.location.origin && plain.includes(pathname)) event.respondWith(newestOr(request, pathname))
})

export {}
