import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { at, list, type Resource, resources, type Template } from './city.ts'

/** What a city loses when CloudFormation makes another in the place of what it has: a thing's id is its only memory of it. */
export const lostWith: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::GlobalTable': 'every row of the block',
  'AWS::S3::Bucket': 'every document in it',
  'AWS::Cognito::UserPool': 'every account and second factor',
  'AWS::Cognito::UserPoolClient': 'every session, and who was given its id',
  'AWS::Cognito::UserPoolDomain': 'the address of the sign-in pages',
  'AWS::Cognito::UserPoolResourceServer': 'the scopes of the city’s own systems',
  'AWS::SQS::Queue': 'what waits in it',
  'AWS::KMS::Key': 'what was encrypted with it and nobody has read',
  'AWS::SNS::Topic': 'who confirmed to be called',
  'AWS::IoT::Policy': 'what every device in the field may do',
  'AWS::IoT::ProvisioningTemplate': 'how devices in their boxes come by a certificate',
  'AWS::IoT::TopicRule': 'what devices send while there is none',
  'AWS::Logs::LogGroup': 'a year of its log, out of sight',
  'AWS::ApiGatewayV2::Api': 'its address, until the portal is deployed again',
  'AWS::CloudFront::Distribution': 'its address',
  'AWS::SES::ConfigurationSet': 'the word of mails that come back, while there is none',
  'AWS::SSM::Parameter': 'what other blocks look up in it',
}

export type Kept = Readonly<Record<string, string>>

type Spec = {
  readonly schema: {
    readonly resource: {
      readonly entities: readonly {
        readonly cloudFormationType: string
        readonly properties: Readonly<Record<string, { readonly causesReplacement?: string }>>
      }[]
    }
  }
}

// AWS's own description of its resources, which `cdk diff` reads for the same question.
const { schema } = JSON.parse(gunzipSync(readFileSync('node_modules/aws-cdk/db.json.gz')).toString()) as Spec

const replacing: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  schema.resource.entities.map(({ cloudFormationType, properties }) => [
    cloudFormationType,
    Object.entries(properties).flatMap(([name, { causesReplacement = 'no' }]) => (causesReplacement === 'no' ? [] : [name])),
  ]),
)

// What AWS refuses to change, so that only another pool could have it; its description does not say so.
const fixed: Readonly<Record<string, readonly string[]>> = {
  'AWS::Cognito::UserPool': ['Schema', 'UsernameAttributes', 'AliasAttributes', 'UsernameConfiguration'],
}

const spelled = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const keyOf = (index: unknown): string =>
  list(at(index, 'KeySchema'))
    .map((key) => at(key, 'AttributeName'))
    .join(' ')

/** An index that changes is made anew from all rows, and answers nothing meanwhile. */
const indexesOf = ({ Properties }: Resource): Kept =>
  Object.fromEntries(
    list(Properties.GlobalSecondaryIndexes).map((index) => [
      `index ${at(index, 'IndexName')}`,
      `${keyOf(index)} ${at(index, 'Projection', 'ProjectionType')}`,
    ]),
  )

const keptOf = (resource: Resource): Kept => ({
  Type: resource.Type,
  ...Object.fromEntries(
    [...(replacing[resource.Type] ?? []), ...(fixed[resource.Type] ?? [])].flatMap((name) =>
      resource.Properties[name] === undefined ? [] : [[name, spelled(resource.Properties[name])]],
    ),
  ),
  ...indexesOf(resource),
})

/** A function is made anew without loss, but for one that others know by its name. */
const isKept = ({ Type, Properties }: Resource): boolean =>
  Type in lostWith || (Type === 'AWS::Lambda::Function' && Properties.FunctionName !== undefined)

/** Everything of a stack that must stay itself, by the id under which CloudFormation knows it. */
export const keptIn = (template: Template): Readonly<Record<string, Kept>> =>
  Object.fromEntries(
    resources(template)
      .filter(isKept)
      .map((resource) => [resource.id, keptOf(resource)] as const)
      .sort(([one], [other]) => one.localeCompare(other)),
  )
