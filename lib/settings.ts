import { type App, Aws } from 'aws-cdk-lib'
import { StringParameter } from 'aws-cdk-lib/aws-ssm'
import type { Construct } from 'constructs'
import * as z from 'zod'
import { type Infer, lazy } from '../functions/kernel/schema.ts'

/** A string, or `ssm:/a/name`: a string another block left in the account's parameter store when it was deployed. */
const Shared = lazy(() => z.string().regex(/^(ssm:\/[a-zA-Z0-9/_.-]+|[^\s:]+:\/\/\S+|[A-Za-z0-9_-]+)$/))

/** The blocks with an API: the portal finds each under /api/<block>, and each has scopes for machines. */
export const blockNames = ['registry', 'members', 'projects', 'notices', 'districts', 'devices', 'fees'] as const
export type BlockName = (typeof blockNames)[number]

/** What cdk.json says under `kanmin`: the strings the blocks agree on. There is nothing else between them. */
export const Settings = lazy(() =>
  z.strictObject({
    region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
    portalOrigin: z.url({ protocol: /^https$/ }).refine((origin) => new URL(origin).origin === origin, 'has no path and no slash at its end'),
    certificateArn: z.string().startsWith('arn:').optional(),
    issuer: Shared(),
    portalClient: Shared(),
    machineClients: z.array(
      z.strictObject({ name: z.string().regex(/^[a-z][a-z0-9-]*$/), scopes: z.array(z.string().regex(/^[a-z]+\.(read|write)$/)).min(1) }),
    ),
    bus: z.string().regex(/^[A-Za-z0-9._-]+$/),
    mailFrom: z.email(),
    alarmMail: z.email().optional(),
    contactMail: z.email().optional(),
    /** How a new version of what answers requests comes to people. */
    deployment: z.enum(['all-at-once', 'canary']).default('all-at-once'),
    blocks: z.array(z.enum(blockNames)).min(1),
    /** A table that was taken back in time, in the place of a block's own (docs/runbook.md). */
    restored: z
      .partialRecord(
        z.enum(blockNames),
        z.strictObject({ table: z.string().regex(/^[A-Za-z0-9_.-]{3,255}$/), stream: z.string().regex(/^arn:[^:]+:dynamodb:.+\/stream\/.+$/) }),
      )
      .default({}),
    federation: z
      .strictObject({
        name: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{2,31}$/),
        issuer: z.url({ protocol: /^https$/ }),
        clientId: z.string().min(1),
        secretName: z.string().min(1),
      })
      .optional(),
  }),
)
export type Settings = Infer<typeof Settings>

export const settingsOf = (app: App): Settings => Settings().parse(app.node.tryGetContext('kanmin'))

/** The name under which a block leaves a string for others. */
export const parameterName = (block: string, what: string) => `/kanmin/${block}/${what}`

/** Resolves a shared string when the stack is deployed, so that the block which left it need not be in the same deployment. */
export const shared = (scope: Construct, value: string): string =>
  value.startsWith('ssm:') ? StringParameter.valueForStringParameter(scope, value.slice('ssm:'.length)) : value

export const share = (scope: Construct, block: string, what: string, value: string): StringParameter =>
  new StringParameter(scope, `Shared-${what}`, { parameterName: parameterName(block, what), stringValue: value })

/** Whose access tokens a block accepts: the portal's, and those of the city's own systems. */
export const audience = (scope: Construct, { portalClient, machineClients }: Settings): string[] => [
  shared(scope, portalClient),
  ...machineClients.map(({ name }) => shared(scope, `ssm:${parameterName('identity', `client-${name}`)}`)),
]

/** Fixed, so that the identity block can spell the trigger's ARN without knowing the members block. */
export const claimsFunctionName = 'kanmin-members-claims'

/** The prefix of the sign-in pages must be the only one in its region; the account's number makes it so. */
export const loginDomainPrefix = `kanmin-${Aws.ACCOUNT_ID}`

export const filesBucketName = (block: string) => `kanmin-${block}-files-${Aws.ACCOUNT_ID}-${Aws.REGION}`
