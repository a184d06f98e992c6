import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { publicRoutes as membersRoutes } from '../functions/members/contract.ts'
import { publicRoutes as registryRoutes } from '../functions/registry/contract.ts'
import { PortalBlock } from '../lib/portal-block.ts'
import { PortalFirewall } from '../lib/portal-firewall.ts'
import { at, block, list, only, resources } from './city.ts'

const portal = block(PortalBlock)
const firewall = block(PortalFirewall)

const distribution = () => at(only(portal, 'AWS::CloudFront::Distribution').Properties, 'DistributionConfig')
const behaviours = () => list(at(distribution(), 'CacheBehaviors'))
const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad'

// What CloudFront does: the first pattern that fits, `*` for anything, slashes included.
const behaviourFor = (path: string): unknown =>
  behaviours().find((behaviour) => new RegExp(`^${String(at(behaviour, 'PathPattern')).replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path))

describe('the headers of the portal', () => {
  const security = () => at(only(portal, 'AWS::CloudFront::ResponseHeadersPolicy').Properties, 'ResponseHeadersPolicyConfig', 'SecurityHeadersConfig')

  it('let it run and call only what is its own', () => {
    const policy = JSON.stringify(at(security(), 'ContentSecurityPolicy', 'ContentSecurityPolicy'))

    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-|https:\/\/\*|[ ;]\*[ ;"]/)
    expect(at(security(), 'ContentSecurityPolicy', 'Override')).toBe(true)
  })

  it('demand TLS for two years and no guessing of types', () => {
    expect(at(security(), 'StrictTransportSecurity')).toMatchObject({ AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true })
    expect(at(security(), 'ContentTypeOptions')).toEqual({ Override: true })
    expect(at(security(), 'ReferrerPolicy', 'ReferrerPolicy')).toBe('strict-origin-when-cross-origin')
  })

  it('are on every answer, of pages and of blocks', () => {
    const bare = [at(distribution(), 'DefaultCacheBehavior'), ...behaviours()].filter(
      (behaviour) => at(behaviour, 'ResponseHeadersPolicyId') === undefined,
    )

    expect(bare).toEqual([])
  })
})

describe('the way to a block', () => {
  it.each([...membersRoutes.map((route) => `/api/members${route.slice(4)}`), ...registryRoutes.map((route) => `/api/registry${route.slice(4)}`)])(
    'answers %s from near by for up to a minute, to all alike',
    (route) => {
      const policyId = at(behaviourFor(route.replace(/\{\w+\}/g, 'x')), 'CachePolicyId', 'Ref')
      const policy = at(portal.Resources[String(policyId)], 'Properties', 'CachePolicyConfig')

      expect([at(policy, 'DefaultTTL'), at(policy, 'MaxTTL')]).toEqual([60, 60])
      expect(at(policy, 'ParametersInCacheKeyAndForwardedToOrigin')).toMatchObject({
        HeadersConfig: { HeaderBehavior: 'none' },
        CookiesConfig: { CookieBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      })
    },
  )

  it.each(['/api/members/me', '/api/members/applications', '/api/members/applications/app_1', '/api/members/audit', '/api/registry/else'])(
    'never keeps %s and hands on who asks',
    (path) => {
      expect(at(behaviourFor(path), 'CachePolicyId')).toBe(cachingDisabled)
      expect(at(behaviourFor(path), 'OriginRequestPolicyId')).toBeDefined()
      expect(at(behaviourFor(path), 'AllowedMethods')).toContain('PUT')
    },
  )

  it('is encrypted to its end', () => {
    const origins = list(at(distribution(), 'Origins')).filter((origin) => at(origin, 'CustomOriginConfig') !== undefined)

    expect(new Set(origins.map((origin) => at(origin, 'CustomOriginConfig', 'OriginProtocolPolicy')))).toEqual(new Set(['https-only']))
    expect(behaviours().filter((behaviour) => at(behaviour, 'ViewerProtocolPolicy') !== 'https-only')).toEqual([])
  })
})

describe('the pages', () => {
  const rewritten = (uri: string): string =>
    runInNewContext(`${readFileSync('lib/parts/rewrite.js', 'utf8')}; handler({ request: { uri } }).uri`, { uri })

  it.each(['/', '/directory', '/en/directory', '/callback', '/problems/members/own-application', '/en/'])('show the portal at %s', (path) => {
    expect(rewritten(path)).toBe('/index.html')
  })

  it.each(['/assets/entry-1a2b3c.js', '/config.json', '/favicon.svg'])('leave the file %s alone', (path) => {
    expect(rewritten(path)).toBe(path)
  })

  it('are rewritten nowhere but among themselves: a block answers for its own paths', () => {
    expect(list(at(distribution(), 'DefaultCacheBehavior', 'FunctionAssociations'))).toHaveLength(1)
    expect(behaviours().filter((behaviour) => at(behaviour, 'FunctionAssociations') !== undefined)).toEqual([])
    expect(at(distribution(), 'CustomErrorResponses')).toBeUndefined()
  })

  it('come from a bucket only this distribution may read', () => {
    expect(resources(portal, 'AWS::CloudFront::OriginAccessControl')).toHaveLength(1)
    const reading = resources(portal, 'AWS::S3::BucketPolicy').flatMap(({ Properties }) => list(at(Properties, 'PolicyDocument', 'Statement')))
    const byCloudFront = reading.filter((statement) => at(statement, 'Principal', 'Service') === 'cloudfront.amazonaws.com')
    expect(byCloudFront).toHaveLength(1)
    expect(byCloudFront[0]).toMatchObject({ Action: 's3:GetObject', Condition: { StringEquals: { 'AWS:SourceArn': expect.anything() } } })
  })
})

describe('the firewall', () => {
  it('stands in front of the portal', () => {
    expect(JSON.stringify(at(distribution(), 'WebACLId'))).toContain('kanmin-portal-firewall')
    expect(only(firewall, 'AWS::WAFv2::WebACL').Properties.Scope).toBe('CLOUDFRONT')
  })

  it('turns away known attacks, known addresses and whoever asks too often', () => {
    const rules = list(only(firewall, 'AWS::WAFv2::WebACL').Properties.Rules)

    expect(rules.map((rule) => at(rule, 'Name'))).toEqual([
      'rate',
      'AWSManagedRulesAmazonIpReputationList',
      'AWSManagedRulesCommonRuleSet',
      'AWSManagedRulesKnownBadInputsRuleSet',
    ])
    expect(at(rules[0], 'Action')).toEqual({ Block: {} })
    expect(rules.slice(1).map((rule) => at(rule, 'OverrideAction'))).toEqual([{ None: {} }, { None: {} }, { None: {} }])
  })
})
