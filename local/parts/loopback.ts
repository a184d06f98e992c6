import type { Server } from 'node:net'

export const portOf = (server: Server): number => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return address.port
}

type HttpServer = Server & { readonly closeAllConnections: () => void }

/** Ends the server at once, with whoever is still connected. */
export const closed = (server: HttpServer): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** Whether the address answers in time with a status that will do. */
export const answering = async (address: string, willDo: (status: number) => boolean = () => true): Promise<boolean> => {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(2_000) })
    await response.arrayBuffer()
    return willDo(response.status)
  } catch {
    return false
  }
}
