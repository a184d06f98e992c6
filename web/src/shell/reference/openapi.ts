// As much of OpenAPI 3.1 as our own generated files use.
export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly required?: readonly string[]
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly default?: unknown
  readonly examples?: readonly unknown[]
}

export type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
  readonly description?: string
  readonly schema?: Schema
}

type Content = { readonly [mediaType: string]: { readonly schema?: Schema } }

export type Operation = {
  readonly summary?: string
  readonly description?: string
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: { readonly content?: Content }
  readonly responses?: { readonly [status: string]: { readonly $ref?: string; readonly description?: string; readonly content?: Content } }
}

export type OpenApi = {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly servers?: readonly { readonly url: string }[]
  readonly security?: Operation['security']
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } }
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>
    readonly parameters?: Readonly<Record<string, Parameter>>
    readonly responses?: NonNullable<Operation['responses']>
  }
}

const methods = ['get', 'put', 'post', 'patch', 'delete']

export type NamedOperation = { readonly id: string; readonly method: string; readonly path: string; readonly operation: Operation }

export const operationsOf = ({ paths }: OpenApi): readonly NamedOperation[] =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ id: `${method}-${path.replace(/[^A-Za-z0-9]+/g, '-')}`, method: method.toUpperCase(), path, operation })),
  )

/** Open when nothing is asked, or when asking for nothing is one of the ways. */
export const isOpen = ({ security }: Operation, api: OpenApi): boolean => {
  const asked = security ?? api.security ?? []
  return asked.length === 0 || asked.some((way) => Object.keys(way).length === 0)
}

const lastPart = (ref: string) => ref.split('/').at(-1) ?? ref

export const nameOf = (schema: Schema): string | undefined => (schema.$ref === undefined ? undefined : lastPart(schema.$ref))

export const parametersOf = ({ parameters = [] }: Operation, api: OpenApi): readonly Parameter[] =>
  parameters.flatMap((parameter) => {
    if (!('$ref' in parameter)) return [parameter]
    const known = api.components?.parameters?.[lastPart(parameter.$ref)]
    return known ? [known] : []
  })

export const answersOf = ({ responses = {} }: Operation, api: OpenApi) =>
  Object.entries(responses).map(([status, response]) => {
    const known = response.$ref === undefined ? response : (api.components?.responses?.[lastPart(response.$ref)] ?? response)
    return { status, description: known.description ?? '', content: Object.entries(known.content ?? {}) }
  })
