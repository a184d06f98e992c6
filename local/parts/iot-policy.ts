import * as z from 'zod'

const several = z.union([z.string(), z.array(z.string())]).transform((value) => (typeof value === 'string' ? [value] : value))

/** What a policy document may say here. Everything else is refused when it is made, loudly: a condition that is ignored opens a door. */
export const PolicyDocument = z.strictObject({
  Version: z.literal('2012-10-17'),
  Statement: z.array(
    z.strictObject({
      Effect: z.enum(['Allow', 'Deny']),
      Action: several.pipe(z.array(z.enum(['iot:Connect', 'iot:Publish', 'iot:Subscribe', 'iot:Receive', 'iot:RetainPublish']))),
      Resource: several.pipe(z.array(z.string().refine((text) => variablesIn(text).every((name) => known.has(name))))),
      Condition: z
        .strictObject({ Bool: z.strictObject({ 'iot:Connection.Thing.IsAttached': several.pipe(z.tuple([z.enum(['true', 'false'])])) }) })
        .optional(),
    }),
  ),
})
export type PolicyDocument = z.infer<typeof PolicyDocument>

const known: ReadonlySet<string> = new Set(['iot:Connection.Thing.ThingName', 'iot:ClientId'])

const variablesIn = (text: string): string[] => [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, name = '']) => name)

export type Connection = { readonly clientId: string; readonly thing?: string }

export type Action = z.infer<typeof PolicyDocument>['Statement'][number]['Action'][number]

/** Whether an action is allowed, compiled once for a connection: a denial stands above every allowance. */
export const compiled = (documents: readonly PolicyDocument[], connection: Connection): ((action: Action, resource: string) => boolean) => {
  const values: Readonly<Record<string, string | undefined>> = {
    'iot:Connection.Thing.ThingName': connection.thing,
    'iot:ClientId': connection.clientId,
  }
  const statements = documents
    .flatMap(({ Statement }) => Statement)
    .filter(({ Condition }) => !Condition || (Condition.Bool['iot:Connection.Thing.IsAttached'][0] === 'true') === (connection.thing !== undefined))
    .map(({ Effect, Action, Resource }) => ({
      Effect,
      actions: new Set<string>(Action),
      patterns: Resource.flatMap((text) => patternOf(text, values) ?? []),
    }))
  const answers = new Map<string, boolean>()
  return (action, resource) => {
    const question = `${action} ${resource}`
    const answered = answers.get(question)
    if (answered !== undefined) return answered
    const effects = statements.filter(({ actions, patterns }) => actions.has(action) && patterns.some((pattern) => pattern.test(resource)))
    const answer = effects.length > 0 && effects.every(({ Effect }) => Effect === 'Allow')
    if (answers.size < 1000) answers.set(question, answer)
    return answer
  }
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Wildcards are those of the policy; what stands in a variable is taken to the letter. A variable without a value matches nothing. */
const patternOf = (text: string, values: Readonly<Record<string, string | undefined>>): RegExp | undefined => {
  if (variablesIn(text).some((name) => values[name] === undefined)) return undefined
  const parts = text.split(/(\$\{[^}]*\}|[*?])/).map((part) => {
    if (part === '*') return '.*'
    if (part === '?') return '.'
    const variable = /^\$\{([^}]*)\}$/.exec(part)?.[1]
    return literal(variable === undefined ? part : (values[variable] ?? ''))
  })
  return new RegExp(`^${parts.join('')}$`, 's')
}
