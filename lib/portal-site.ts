import { existsSync } from 'node:fs'
import { Annotations, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { CfnBucket, type IBucket } from 'aws-cdk-lib/aws-s3'
import { BucketDeployment, type BucketDeploymentProps, CacheControl, type ISource, Source } from 'aws-cdk-lib/aws-s3-deployment'
import { Construct } from 'constructs'
import { privateBucket } from './parts/bucket.ts'

export type PortalSiteProps = { readonly dist: string; readonly config: Readonly<Record<string, unknown>>; readonly log: IBucket }

const immutable = [CacheControl.setPublic(), CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()]
const askEachTime = [CacheControl.noCache()]

/** The portal's files, and the one that tells them where they are: /config.json. */
export class PortalSite extends Construct {
  readonly bucket: IBucket

  constructor(scope: Construct, id: string, { dist, config, log }: PortalSiteProps) {
    super(scope, id)
    this.bucket = privateBucket(this, 'Bucket', { serverAccessLogsBucket: log, serverAccessLogsPrefix: 'site/' })
    const portal = this.portalSources(dist)
    // Old assets stay: a page opened before the deployment still asks for them.
    if (portal.length > 0) this.deploy('Assets', portal, { exclude: ['*'], include: ['assets/*'], cacheControl: immutable, prune: false })
    this.deploy('Pages', [...portal, Source.jsonData('config.json', config)], { exclude: ['assets/*'], cacheControl: askEachTime })
  }

  private portalSources(dist: string): readonly ISource[] {
    if (existsSync(dist)) return [Source.asset(dist)]
    Annotations.of(this).addInfo(`${dist} is not built, so this template brings /config.json only. Build the portal first: npx vite build web`)
    return []
  }

  private deploy(id: string, sources: readonly ISource[], how: Partial<BucketDeploymentProps>): void {
    const deployment = new BucketDeployment(this, id, {
      ...how,
      sources: [...sources],
      destinationBucket: this.bucket,
      memoryLimit: 512,
      logGroup: this.log(),
    })
    acknowledgeDeployer(deployment, this.bucket)
  }

  private log(): LogGroup {
    const made = this.node.tryFindChild('DeployLog')
    return made instanceof LogGroup
      ? made
      : new LogGroup(this, 'DeployLog', { retention: RetentionDays.ONE_YEAR, removalPolicy: RemovalPolicy.DESTROY })
  }
}

// The function that copies is aws-s3-deployment's own; its rights are wide in words and narrow in what they name.
const acknowledgeDeployer = (deployment: BucketDeployment, bucket: IBucket): void => {
  const stack = Stack.of(deployment)
  const made = bucket.node.defaultChild
  const site = made instanceof CfnBucket ? String(stack.resolve(made.logicalId)) : ''
  const assets = 'the bucket of this account in which the CDK keeps what it deploys'
  const reads = `It reads the site's bucket and ${assets}, no other`
  const writes = "It replaces files of the site's bucket, no other"
  const found = {
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]':
      'It may write logs, no more; the role is made by the library',
    'AwsSolutions-IAM5[Action::s3:GetBucket*]': reads,
    'AwsSolutions-IAM5[Action::s3:GetObject*]': reads,
    'AwsSolutions-IAM5[Action::s3:List*]': reads,
    'AwsSolutions-IAM5[Action::s3:Abort*]': writes,
    'AwsSolutions-IAM5[Action::s3:DeleteObject*]': writes,
    [`AwsSolutions-IAM5[Resource::<${site}.Arn>/*]`]: "All files of the site's bucket, which is what it deploys",
    [`AwsSolutions-IAM5[Resource::arn:${stack.partition}:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${stack.region}/*]`]: `All objects of ${assets}`,
    'AwsSolutions-L1': 'The library names the newest runtime its code is tested with',
  }
  for (const [id, reason] of Object.entries(found)) Validations.of(deployment.handlerRole.node.scope ?? deployment).acknowledge({ id, reason })
}
