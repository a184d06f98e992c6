import type { Route } from '../functions/platform/http.ts'
import type { HttpDoorName } from '../lib/parts/bundling.ts'
import { allowedTo, at, callsLive, functionOf, type Resource, refersTo, resources, type Template } from './city.ts'

/** A route of API Gateway, and the door it leads to. */
export type Way = { readonly method: string; readonly path: string; readonly door: HttpDoorName; readonly open: boolean }

/** The ways into a block, as its template has them. */
export const waysInto = (
  template: Template,
  { block, doors }: { readonly block: string; readonly doors: readonly HttpDoorName[] },
): readonly Way[] => {
  const doorOf = ({ Properties }: Resource): HttpDoorName => {
    const integration = resources(template, 'AWS::ApiGatewayV2::Integration').find((each) => refersTo(Properties.Target, each))
    const door = doors.find((name) => callsLive(template, integration?.Properties.IntegrationUri, functionOf(template, name)))
    if (!door) throw new Error(`${Properties.RouteKey} leads to no door`)
    return door
  }
  return resources(template, 'AWS::ApiGatewayV2::Route').map((route) => {
    const [method = '', path = ''] = String(route.Properties.RouteKey).split(' ')
    return { method, path: path.replace(`/api/${block}`, ''), door: doorOf(route), open: at(route.Properties, 'AuthorizationType') !== 'JWT' }
  })
}

const isGreedy = ({ path }: Way): boolean => path.endsWith('/{proxy+}')

const leadsTo = ({ method, path }: Way, asked: Route): boolean => {
  const pattern = path
    .replaceAll('.', '\\.')
    .replace('{proxy+}', '.+')
    .replace(/\{\w+\}/g, '[^/]+')
  return ['ANY', asked.method.toUpperCase()].includes(method) && new RegExp(`^${pattern}$`).test(asked.path)
}

/** As API Gateway chooses: the whole path before a greedy one, the longer greedy path, the method itself before any method. */
export const chosenFor = (ways: readonly Way[], asked: Route): Way | undefined =>
  ways
    .filter((way) => leadsTo(way, asked))
    .sort(
      (a, b) =>
        Number(isGreedy(a)) - Number(isGreedy(b)) ||
        b.path.length * Number(isGreedy(b)) - a.path.length * Number(isGreedy(a)) ||
        (a.method === 'ANY' ? 1 : -1),
    )[0]

export const nameOf = ({ method, path }: Route): string => `${method.toUpperCase()} ${path}`

/** Whether the function of a door may change an item of its table where it stands, as allowances are kept. */
export const mayCount = (template: Template, door: HttpDoorName): boolean =>
  allowedTo(template, door).some(({ actions }) => actions.includes('dynamodb:UpdateItem'))
