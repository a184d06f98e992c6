import { describe, expect, it } from 'vitest'
import { IdentityBlock } from '../lib/identity-block.ts'
import { claimsFunctionName } from '../lib/settings.ts'
import { at, block, only, resources } from './city.ts'

const plain = block(IdentityBlock, { portalOrigin: 'https://city.example.jp' })
const pool = only(plain, 'AWS::Cognito::UserPool').Properties
const portal = only(plain, 'AWS::Cognito::UserPoolClient').Properties

describe('people', () => {
  it('have a second factor, which is not a text message', () => {
    expect(pool.MfaConfiguration).toBe('ON')
    expect(pool.EnabledMfas).toEqual(['SOFTWARE_TOKEN_MFA'])
  })

  it('have passwords of 12 characters of four kinds', () => {
    expect(at(pool, 'Policies', 'PasswordPolicy')).toMatchObject({
      MinimumLength: 12,
      RequireLowercase: true,
      RequireUppercase: true,
      RequireNumbers: true,
      RequireSymbols: true,
    })
  })

  it('are recovered by e-mail and outlive the stack', () => {
    expect(at(pool, 'AccountRecoverySetting', 'RecoveryMechanisms')).toEqual([{ Name: 'verified_email', Priority: 1 }])
    expect(pool.DeletionProtection).toBe('ACTIVE')
    expect(only(plain, 'AWS::Cognito::UserPool').DeletionPolicy).toBe('Retain')
  })

  it('get their memberships into every token from the members block, spelled by name', () => {
    const trigger = at(pool, 'LambdaConfig', 'PreTokenGenerationConfig')

    expect(at(trigger, 'LambdaVersion')).toBe('V3_0')
    expect(JSON.stringify(at(trigger, 'LambdaArn'))).toContain(`:function:${claimsFunctionName}`)
  })
})

describe('the portal as a client', () => {
  it('signs in by code, without a secret, and comes back to its own origin', () => {
    expect(portal.GenerateSecret).toBe(false)
    expect(portal.AllowedOAuthFlows).toEqual(['code'])
    expect([portal.CallbackURLs, portal.LogoutURLs]).toEqual([['https://city.example.jp/callback'], ['https://city.example.jp/']])
    expect(portal.ExplicitAuthFlows).toEqual(['ALLOW_USER_SRP_AUTH'])
  })

  it('gets access for ten minutes, a refresh token once, and ends after twelve hours', () => {
    expect([portal.AccessTokenValidity, at(portal, 'TokenValidityUnits', 'AccessToken')]).toEqual([10, 'minutes'])
    expect(at(portal, 'RefreshTokenRotation', 'Feature')).toBe('ENABLED')
    expect([portal.RefreshTokenValidity, at(portal, 'TokenValidityUnits', 'RefreshToken')]).toEqual([720, 'minutes'])
  })

  it('has sign-in pages that show', () => {
    expect(only(plain, 'AWS::Cognito::UserPoolDomain').Properties.ManagedLoginVersion).toBe(2)
    expect(only(plain, 'AWS::Cognito::ManagedLoginBranding').Properties.UseCognitoProvidedValues).toBe(true)
  })
})

describe("the city's own systems", () => {
  it('get the scopes they are given and no way for people', () => {
    const template = block(IdentityBlock, { machineClients: [{ name: 'ledger', scopes: ['members.read'] }] })
    const [machine] = resources(template, 'AWS::Cognito::UserPoolClient').filter(({ Properties }) => Properties.ClientName === 'ledger')

    expect(at(machine, 'Properties', 'AllowedOAuthFlows')).toEqual(['client_credentials'])
    expect(JSON.stringify(at(machine, 'Properties', 'AllowedOAuthScopes'))).toMatch(/\/members\.read/)
    expect(JSON.stringify(at(machine, 'Properties', 'AllowedOAuthScopes'))).not.toMatch(/write|openid/)
    expect(at(machine, 'Properties', 'GenerateSecret')).toBe(true)
    expect(resources(template, 'AWS::SSM::Parameter').map(({ Properties }) => Properties.Name)).toContain('/kanmin/identity/client-ledger')
  })
})

describe('an outside issuer', () => {
  const federation = { name: 'GBizID', issuer: 'https://gbiz.example.go.jp', clientId: 'kanmin', secretName: 'kanmin/gbizid' }
  const template = block(IdentityBlock, { federation })

  it('stands behind the user pool and may be chosen in the portal', () => {
    const [client] = resources(template, 'AWS::Cognito::UserPoolClient')

    expect(only(template, 'AWS::Cognito::UserPoolIdentityProvider').Properties).toMatchObject({ ProviderName: 'GBizID', ProviderType: 'OIDC' })
    expect(JSON.stringify(at(client, 'Properties', 'SupportedIdentityProviders'))).toMatch(/COGNITO.*Outside/)
  })

  it('shares a secret that never stands in the template', () => {
    expect(at(only(template, 'AWS::Cognito::UserPoolIdentityProvider').Properties, 'ProviderDetails', 'client_secret')).toBe(
      '{{resolve:secretsmanager:kanmin/gbizid:SecretString:::}}',
    )
  })
})
