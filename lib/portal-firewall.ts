import { type App, Stack } from 'aws-cdk-lib'
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'

const seen = (metricName: string) => ({ cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: true })

const managed = (name: string, priority: number, counted: readonly string[] = []): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
  visibilityConfig: seen(name),
})

// The municipalities of a prefecture leave through one security cloud and share its few addresses: a thousand desks behind one
// of them, forty requests each in five minutes, must pass. One script that tries passwords or scrapes is far above it.
const requestsPerAddress = 40_000

/** The web application firewall of the portal. A stack of its own, because CloudFront takes firewalls from us-east-1 only. */
export class PortalFirewall extends Stack {
  readonly arn: string

  constructor(app: App, id: string) {
    super(app, id, { stackName: 'kanmin-portal-firewall', env: { region: 'us-east-1' }, description: 'Kanmin: firewall in front of the portal' })
    const firewall = new CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: seen('kanmin-portal'),
      rules: [
        {
          name: 'rate',
          priority: 0,
          action: { block: {} },
          statement: { rateBasedStatement: { limit: requestsPerAddress, aggregateKeyType: 'IP', evaluationWindowSec: 300 } },
          visibilityConfig: seen('rate'),
        },
        managed('AWSManagedRulesAmazonIpReputationList', 1),
        // Applications with long texts exceed 8 KiB; the functions refuse what is too large themselves (413).
        managed('AWSManagedRulesCommonRuleSet', 2, ['SizeRestrictions_BODY']),
        managed('AWSManagedRulesKnownBadInputsRuleSet', 3),
      ],
    })
    this.arn = firewall.attrArn
  }
}
