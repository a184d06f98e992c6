import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A JSON Schema as it stands in an OpenAPI file. */
export type Schema = { readonly [keyword: string]: unknown }

type Parameter = { readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly required?: boolean; readonly schema: Schema }

export type Operation = {
  readonly block: string
  /** Where its door stands. */
  readonly basePath: string
  readonly method: string
  readonly path: string
  readonly open: boolean
  readonly parameters: readonly Parameter[]
  readonly body: Schema | undefined
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>>
}

export type Document = {
  readonly servers: readonly { readonly url: string }[]
  readonly components: Schema
  readonly paths: Readonly<Record<string, Readonly<Record<string, Record<string, unknown>>>>>
}

export const blocks = ['registry', 'members', 'projects', 'notices', 'districts', 'devices', 'ngsi-ld', 'fees'] as const

export const documentOf = async (block: string): Promise<Document> =>
  JSON.parse(await readFile(join(import.meta.dirname, '../../docs/openapi', `${block}.json`), 'utf8'))

/** Every operation of every committed OpenAPI file: what is added there is tested from that day. */
export const operations = async (): Promise<readonly Operation[]> => {
  const found = await Promise.all(
    blocks.map(async (block) => {
      const { paths, servers } = await documentOf(block)
      return Object.entries(paths).flatMap(([path, methods]) =>
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
            responses: operation['responses'] as Operation['responses'],
          }
        }),
      )
    }),
  )
  return found.flat()
}

/** The path with its parameters filled in; what is not given stays as it is. */
export const fill = ({ basePath, path }: Operation, values: Readonly<Record<string, string>>): string =>
  `${basePath}${path.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)}`
