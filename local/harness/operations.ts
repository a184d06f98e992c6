import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A JSON Schema as it stands in an OpenAPI file. */
export type Schema = { readonly [keyword: string]: unknown }

type Parameter = { readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly required?: boolean; readonly schema: Schema }

type Response = { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }
type Reference = { readonly $ref: string }

export type Operation = {
  readonly block: string
  /** Where its door stands. */
  readonly basePath: string
  readonly method: string
  readonly path: string
  readonly open: boolean
  readonly parameters: readonly Parameter[]
  readonly body: Schema | undefined
  readonly form: Schema | undefined
  readonly responses: Readonly<Record<string, Response>>
}

export type Document = {
  readonly servers: readonly { readonly url: string }[]
  readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly responses: Readonly<Record<string, Response>> }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Record<string, unknown>>>>>
}

export const blocks = ['registry', 'members', 'projects', 'notices', 'districts', 'devices', 'ngsi-ld', 'fees'] as const

export const documentOf = (block: string): Document =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/openapi', `${block}.json`), 'utf8'))

const responsesOf = (responses: Readonly<Record<string, Response | Reference>>, { responses: common }: Document['components']) =>
  Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      '$ref' in response ? (common[response.$ref.replace('#/components/responses/', '')] ?? {}) : response,
    ]),
  )

export const operationsOf = (block: string, { paths, servers, components }: Document = documentOf(block)): readonly Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Operation => {
      const body = operation['requestBody'] as { content: Record<string, { schema: Schema }> } | undefined
      return {
        block,
        basePath: servers[0]?.url ?? '',
        method: method.toUpperCase(),
        path,
        open: operation['security'] === undefined,
        parameters: (operation['parameters'] ?? []) as readonly Parameter[],
        body: body?.content['application/json']?.schema,
        form: body?.content['application/x-www-form-urlencoded']?.schema,
        responses: responsesOf(operation['responses'] as Readonly<Record<string, Response | Reference>>, components),
      }
    }),
  )

/** Every operation of every committed OpenAPI file: what is added there is tested from that day. */
export const operations = (): readonly Operation[] => blocks.flatMap((block) => operationsOf(block))

/** The path with its parameters filled in; what is not given stays as it is. */
export const fill = ({ basePath, path }: Operation, values: Readonly<Record<string, string>>): string =>
  `${basePath}${path.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)}`
