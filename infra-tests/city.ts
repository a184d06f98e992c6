import { readFileSync } from 'node:fs'
import { App, type Stack, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { Settings } from '../lib/settings.ts'

type Properties = Readonly<Record<string, unknown>>
export type Resource = {
  readonly id: string
  readonly Type: string
  readonly Properties: Properties
  readonly DeletionPolicy?: string
  readonly UpdateReplacePolicy?: string
  readonly UpdatePolicy?: Properties
}
export type Template = { readonly Resources: Readonly<Record<string, Omit<Resource, 'id'>>>; readonly Parameters?: Properties }

const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { readonly context: Properties & { readonly kanmin: Settings } }

// What is promised here is what surrounds the functions, so they are left unbundled.
const unbundled = { ...context, 'aws:cdk:bundling-stacks': [] }

/** The very app that is deployed, with the settings of cdk.json. Synthesizing it runs cdk-nag, which throws at a finding. */
export const city = async (): Promise<ReadonlyMap<string, Template>> => {
  process.env.CDK_CONTEXT_JSON = JSON.stringify(unbundled)
  const { app } = await import('../bin/kanmin.ts')
  return new Map(app.synth().stacks.map(({ stackName, template }) => [stackName, template as Template]))
}

/** One block alone, with settings of its own, which cdk-nag has looked at, too. */
export const block = (Block: new (app: App, id: string, settings: Settings) => Stack, settings: Partial<Settings> = {}): Template => {
  const app = new App({ context: unbundled })
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  const { stackName } = new Block(app, 'Block', Settings().parse({ ...context.kanmin, ...settings }))
  return app.synth().getStackByName(stackName).template as Template
}

export const resources = (template: Template, ...types: readonly string[]): readonly Resource[] =>
  Object.entries(template.Resources)
    .map(([id, resource]) => ({ id, ...resource }))
    .filter(({ Type }) => types.length === 0 || types.includes(Type))

export const only = (template: Template, type: string): Resource => {
  const [found, ...more] = resources(template, type)
  if (!found || more.length > 0) throw new Error(`${type} is there ${found ? more.length + 1 : 0} times`)
  return found
}

/** The value at a path of names, `undefined` where the path ends early. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[name] : undefined), value)

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])

/** Whether a value refers to a resource, however it spells the reference. */
export const refersTo = (value: unknown, { id }: Resource): boolean => JSON.stringify(value)?.includes(`"${id}"`) ?? false

/** Whether a value leads to a function by the alias under which it is live. */
export const callsLive = (template: Template, value: unknown, called: Resource): boolean =>
  resources(template, 'AWS::Lambda::Alias').some((alias) => refersTo(value, alias) && refersTo(alias.Properties.FunctionName, called))

export type Statement = {
  readonly holder: string
  readonly actions: readonly string[]
  readonly resources: readonly unknown[]
  readonly conditions: unknown
}

/** What the roles of a block are allowed; policies of keys, queues and buckets say who may come in and are not meant. */
export const allowances = (template: Template): readonly Statement[] =>
  resources(template, 'AWS::IAM::Policy').flatMap(({ id, Properties }) =>
    list(at(Properties, 'PolicyDocument', 'Statement')).map((statement) => ({
      holder: id,
      actions: list(at(statement, 'Action')).map(String),
      resources: list(at(statement, 'Resource')),
      conditions: at(statement, 'Condition'),
    })),
  )

export const functionOf = (template: Template, door: string): Resource => {
  const found = resources(template, 'AWS::Lambda::Function').find(({ Properties }) => at(Properties, 'Environment', 'Variables', 'DOOR') === door)
  if (!found) throw new Error(`no function for ${door}`)
  return found
}

/** What the function of one door is allowed. */
export const allowedTo = (template: Template, door: string): readonly Statement[] => {
  const role = resources(template, 'AWS::IAM::Role').find((made) => refersTo(functionOf(template, door).Properties.Role, made))
  const policies = resources(template, 'AWS::IAM::Policy').filter(({ Properties }) => role && refersTo(Properties.Roles, role))
  return allowances(template).filter(({ holder }) => policies.some(({ id }) => id === holder))
}
