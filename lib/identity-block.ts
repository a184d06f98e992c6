import { type App, ArnFormat, CfnOutput, Duration, RemovalPolicy, SecretValue, Stack, Validations } from 'aws-cdk-lib'
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  FeaturePlan,
  LambdaVersion,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  ProviderAttribute,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolEmail,
  UserPoolIdentityProviderOidc,
  UserPoolOperation,
  UserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito'
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { blockNames, claimsFunctionName, loginDomainPrefix, type Settings, share } from './settings.ts'

/** Who signs in, and how: a user pool with a second factor for everybody, sign-in pages, and clients for portal and machines. */
export class IdentityBlock extends Stack {
  private readonly pool: UserPool

  constructor(app: App, id: string, settings: Settings) {
    super(app, id, {
      stackName: 'kanmin-identity',
      env: { region: settings.region },
      terminationProtection: true,
      description: 'Kanmin: people and machines',
    })
    this.pool = this.userPool(settings)
    this.addClaims()
    const outside = settings.federation && this.outsideIssuer(settings.federation)
    const portal = this.portalClient(settings, outside)
    if (outside) portal.node.addDependency(outside)
    this.addSignInPages(portal)
    this.addMachines(settings)

    share(this, 'identity', 'issuer', this.pool.userPoolProviderUrl)
    share(this, 'identity', 'portal-client', portal.userPoolClientId)
    new CfnOutput(this, 'Issuer', { value: this.pool.userPoolProviderUrl })
    new CfnOutput(this, 'UserPool', { value: this.pool.userPoolId })
  }

  private userPool({ mailFrom, region }: Settings): UserPool {
    const pool = new UserPool(this, 'People', {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      standardAttributes: { email: { required: true, mutable: true } },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      email: UserPoolEmail.withSES({
        fromEmail: mailFrom,
        fromName: '官民 Kanmin',
        sesRegion: region,
        sesVerifiedDomain: mailFrom.split('@').at(1) ?? mailFrom,
      }),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    const plan = 'Threat protection needs the Plus plan; every account has a second factor, passwords have 12 characters and AWS throttles sign-in'
    Validations.of(pool).acknowledge({ id: 'AwsSolutions-COG8', reason: `${plan}. A city that wants it changes featurePlan here` })
    return pool
  }

  /** V3, because machines (client credentials) get their memberships in the same way as people. */
  private addClaims(): void {
    const functionArn = this.formatArn({
      service: 'lambda',
      resource: 'function',
      resourceName: claimsFunctionName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    })
    const claims = LambdaFunction.fromFunctionAttributes(this, 'Claims', { functionArn, sameEnvironment: false, skipPermissions: true })
    this.pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, claims, LambdaVersion.V3_0)
  }

  private outsideIssuer({ name, issuer, clientId, secretName }: NonNullable<Settings['federation']>): UserPoolIdentityProviderOidc {
    return new UserPoolIdentityProviderOidc(this, 'Outside', {
      userPool: this.pool,
      name,
      issuerUrl: issuer,
      clientId,
      // A reference CloudFormation resolves while it deploys: the secret never stands in a template.
      clientSecret: SecretValue.secretsManager(secretName).unsafeUnwrap(),
      scopes: ['openid', 'email', 'profile'],
      attributeMapping: { email: ProviderAttribute.other('email'), fullname: ProviderAttribute.other('name') },
    })
  }

  private portalClient({ portalOrigin }: Settings, outside: UserPoolIdentityProviderOidc | undefined): UserPoolClient {
    return this.pool.addClient('Portal', {
      userPoolClientName: 'portal',
      generateSecret: false,
      // Named, because Cognito's default would bring a refresh that is not rotated, and then refuse the rotation below.
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${portalOrigin}/callback`],
        logoutUrls: [`${portalOrigin}/`],
      },
      supportedIdentityProviders: [
        UserPoolClientIdentityProvider.COGNITO,
        ...(outside ? [UserPoolClientIdentityProvider.custom(outside.providerName)] : []),
      ],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      // Ten minutes: a role that was taken away ends with the token. A working day until the password is asked for again.
      accessTokenValidity: Duration.minutes(10),
      idTokenValidity: Duration.minutes(10),
      refreshTokenValidity: Duration.hours(12),
      refreshTokenRotationGracePeriod: Duration.seconds(60),
    })
  }

  private addSignInPages(portal: UserPoolClient): void {
    this.pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: loginDomainPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    })
    // Without a branding, even the plain one, managed login shows no page at all.
    new CfnManagedLoginBranding(this, 'Branding', {
      userPoolId: this.pool.userPoolId,
      clientId: portal.userPoolClientId,
      useCognitoProvidedValues: true,
    })
  }

  private addMachines({ machineClients }: Settings): void {
    const scopes = blockNames.flatMap((block) => [
      new ResourceServerScope({ scopeName: `${block}.read`, scopeDescription: `Read in ${block}` }),
      new ResourceServerScope({ scopeName: `${block}.write`, scopeDescription: `Write in ${block}` }),
    ])
    const server = new UserPoolResourceServer(this, 'Machines', { userPool: this.pool, identifier: 'kanmin', scopes })
    for (const { name, scopes: wanted } of machineClients) {
      const client = this.pool.addClient(`Machine-${name}`, {
        userPoolClientName: name,
        generateSecret: true,
        authFlows: {},
        oAuth: {
          flows: { clientCredentials: true },
          scopes: scopes.filter(({ scopeName }) => wanted.includes(scopeName)).map((scope) => OAuthScope.resourceServer(server, scope)),
        },
        accessTokenValidity: Duration.minutes(10),
        enableTokenRevocation: true,
      })
      share(this, 'identity', `client-${name}`, client.userPoolClientId)
    }
  }
}
