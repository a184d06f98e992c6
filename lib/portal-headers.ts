import { Aws, Duration } from 'aws-cdk-lib'
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import { filesBucketName, loginDomainPrefix } from './settings.ts'

// Whom the portal's script may call: its own origin, the issuer (discovery, keys), the sign-in pages (tokens), the signed file addresses.
const callable = [
  "'self'",
  `https://cognito-idp.${Aws.REGION}.amazonaws.com`,
  `https://${loginDomainPrefix}.auth.${Aws.REGION}.amazoncognito.com`,
  `https://${filesBucketName('members')}.s3.${Aws.REGION}.amazonaws.com`,
  `https://${filesBucketName('projects')}.s3.${Aws.REGION}.amazonaws.com`,
  `https://${filesBucketName('districts')}.s3.${Aws.REGION}.amazonaws.com`,
  `https://${filesBucketName('fees')}.s3.${Aws.REGION}.amazonaws.com`,
]

// The Geospatial Information Authority draws the map below an area; a map library fetches its tiles, where a page would show them.
const mapTiles = 'https://cyberjapandata.gsi.go.jp'

/** The portal's content security policy; the local city sends the same one with nothing but itself to call. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  `img-src 'self' data: ${mapTiles}`,
  `connect-src ${callable.join(' ')} ${mapTiles}`,
  "worker-src 'self'",
  "font-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
].join('; ')

/** What every answer carries, page and API alike. */
export const securityHeaders = (scope: Construct): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'Headers', {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, override: true },
      strictTransportSecurity: { accessControlMaxAge: Duration.days(730), includeSubdomains: true, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [{ header: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=()', override: true }],
    },
  })
