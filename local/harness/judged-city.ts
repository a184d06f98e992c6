import type { Api } from '../../functions/platform/http.ts'
import { type City, type CityPlace, startCity } from '../city.ts'
import { requireAsDocumented } from './judge.ts'

type Fetch = Api['fetch']

const textOf = async (message: Request | Response): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await message.clone().arrayBuffer())

const judge = async (request: Request, body: string, response: Response): Promise<void> => {
  const { method, url, headers } = request
  const text = await textOf(response)
  const type = response.headers.get('content-type') ?? ''
  const read = type.includes('json') && text !== '' ? JSON.parse(text) : undefined
  requireAsDocumented({ method, url, headers, body: body === '' ? undefined : body }, { status: response.status, type, body: read, text })
}

/** What passes is let through as it is; what does not fit is written down. */
const noting =
  (misfits: string[]) =>
  (fetch: Fetch): Fetch =>
  async (request) => {
    const body = await textOf(request)
    const response = await fetch(request)
    await judge(request, body, response).catch((error: Error) => misfits.push(error.message))
    return response
  }

/** A city behind a validating proxy: whatever went over HTTP and is not as docs/openapi has it is told when the city is stopped. */
export const startJudgedCity = async (place: CityPlace): Promise<City> => {
  const misfits: string[] = []
  const city = await startCity({ ...place, between: noting(misfits) })
  const stop = async () => {
    await city.stop()
    if (misfits.length > 0) throw new Error(misfits.join('\n\n'))
  }
  return { ...city, stop }
}
