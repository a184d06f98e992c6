import { type App, CfnOutput, Duration, Stack, Validations } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginRequestPolicy,
  type ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { publicRoutes as membersRoutes } from '../functions/members/contract.ts'
import { publicRoutes as registryRoutes } from '../functions/registry/contract.ts'
import { logBucket } from './parts/bucket.ts'
import { PortalFirewall } from './portal-firewall.ts'
import { securityHeaders } from './portal-headers.ts'
import { PortalSite } from './portal-site.ts'
import { type BlockName, parameterName, type Settings, shared } from './settings.ts'

/**
 * What is the same for everybody, and may be kept at the edge for a minute. The public routes of projects are not among it:
 * who asks decides what they answer, so that each reaches the block, with its token if it has one.
 */
const sharedRoutes: Readonly<Record<BlockName, readonly string[]>> = {
  registry: registryRoutes,
  members: membersRoutes,
  projects: [],
  notices: [],
  districts: [],
  devices: [],
  fees: [],
}

/** What a block answers besides, where a standard has its place. */
const standards: Partial<Readonly<Record<BlockName, readonly string[]>>> = { devices: ['/ngsi-ld/*'] }

/** One origin for everything: pages, and each block under /api/<block>. The only block that looks at others. */
export class PortalBlock extends Stack {
  constructor(app: App, id: string, settings: Settings) {
    super(app, id, { stackName: 'kanmin-portal', env: { region: settings.region }, description: 'Kanmin: portal, and the way to all blocks' })
    const log = logBucket(this, 'Log')
    const site = new PortalSite(this, 'Site', { dist: 'web/dist', config: this.config(settings), log })
    const headers = securityHeaders(this)
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'kanmin',
      defaultBehavior: this.pages(site, headers),
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      webAclId: new PortalFirewall(app, `${id}Firewall`).arn,
      logBucket: log,
      logFilePrefix: 'portal/',
      logIncludesCookies: false,
      ...(settings.certificateArn && {
        certificate: Certificate.fromCertificateArn(this, 'Certificate', settings.certificateArn),
        domainNames: [new URL(settings.portalOrigin).hostname],
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
    })
    acknowledge(distribution, settings)
    for (const block of settings.blocks) this.addApi(distribution, block, headers)
    new CfnOutput(this, 'Address', { value: `https://${distribution.distributionDomainName}` })
  }

  private config({ issuer, portalClient, blocks, contactMail }: Settings): Readonly<Record<string, unknown>> {
    return {
      issuer: shared(this, issuer),
      clientId: shared(this, portalClient),
      scope: 'openid email profile',
      blocks: Object.fromEntries(blocks.map((block) => [block, `/api/${block}`])),
      ...(contactMail && { contact: contactMail }),
    }
  }

  private pages(site: PortalSite, responseHeadersPolicy: ResponseHeadersPolicy): BehaviorOptions {
    const rewrite = new EdgeFunction(this, 'Rewrite', {
      code: FunctionCode.fromFile({ filePath: 'lib/parts/rewrite.js' }),
      runtime: FunctionRuntime.JS_2_0,
    })
    return {
      origin: S3BucketOrigin.withOriginAccessControl(site.bucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      compress: true,
      // What each file says itself: a year for what has its hash in its name, never for the pages (lib/portal-site.ts).
      cachePolicy: new CachePolicy(this, 'AsTheFileSays', {
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(0),
        maxTtl: Duration.days(365),
        enableAcceptEncodingBrotli: true,
        enableAcceptEncodingGzip: true,
      }),
      responseHeadersPolicy,
      functionAssociations: [{ eventType: FunctionEventType.VIEWER_REQUEST, function: rewrite }],
    }
  }

  private addApi(distribution: Distribution, block: BlockName, responseHeadersPolicy: ResponseHeadersPolicy): void {
    const origin = new HttpOrigin(shared(this, `ssm:${parameterName(block, 'api-domain')}`))
    const behaviour = { viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY, compress: true, responseHeadersPolicy }
    for (const pattern of publicPatterns(block)) {
      distribution.addBehavior(pattern, origin, {
        ...behaviour,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
        cachePolicy: this.sixtySeconds(),
      })
    }
    for (const pattern of [`/api/${block}/*`, ...(standards[block] ?? [])])
      distribution.addBehavior(pattern, origin, {
        ...behaviour,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      })
  }

  /** No header and no cookie is in the key, so none reaches the block: what is kept here cannot depend on who asks. */
  private sixtySeconds(): CachePolicy {
    const made = this.node.tryFindChild('SixtySeconds')
    if (made instanceof CachePolicy) return made
    return new CachePolicy(this, 'SixtySeconds', {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(60),
      maxTtl: Duration.seconds(60),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    })
  }
}

/** `GET /directory/{memberId}` of members becomes `/api/members/directory/*`. */
const publicPatterns = (block: BlockName): readonly string[] => {
  const paths = [...sharedRoutes[block], 'GET /openapi.json'].map((route) => `/api/${block}${route.slice('GET '.length).replace(/\{.*$/, '*')}`)
  return [...new Set(paths)]
}

const acknowledge = (distribution: Distribution, { certificateArn }: Settings): void => {
  Validations.of(distribution).acknowledge({ id: 'AwsSolutions-CFR1', reason: 'A public service: whoever lives or works abroad reads it, too' })
  if (certificateArn) return
  const reason = "CloudFront's own certificate fixes the protocol; certificateArn in cdk.json brings the city's, and TLS 1.2 with it (docs/deploy.md)"
  Validations.of(distribution).acknowledge({ id: 'AwsSolutions-CFR4', reason })
}
