import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  ClientAttributes,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import { acknowledge } from '#infra/constructs/acknowledge.ts';
import type { HouseFunction } from '#infra/constructs/house-function.ts';
import { directoryOf, signInPrefix } from '#infra/constructs/sign-in-domain.ts';
import { ROLES } from '#shared/permissions.ts';
import { SIGN_IN_PATHS } from '#shared/sign-in-paths.ts';

const PASSWORD_LENGTH = 14;

/** Who may sign in: the user pool, a group per role, and the site as its one client. */
export class StaffAndPartners extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  readonly issuer: string;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly preToken: HouseFunction; readonly siteOrigin: string },
  ) {
    super(scope, id);
    this.pool = this.userPool();
    this.pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, props.preToken, LambdaVersion.V2_0);
    for (const role of ROLES) this.pool.addGroup(role, { groupName: role });
    this.pool.addDomain('domain', { cognitoDomain: { domainPrefix: signInPrefix(this) } });
    this.client = this.siteClient(props.siteOrigin);
    this.issuer = `${directoryOf(this)}/${this.pool.userPoolId}`;
  }

  private userPool(): UserPool {
    const pool = new UserPool(this, 'pool', {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: PASSWORD_LENGTH,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
      },
      customAttributes: { partnerId: new StringAttribute({ mutable: true, maxLen: 40 }) },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(pool, 'AwsSolutions-COG8', 'Essentials has the trigger that is needed; Plus costs per user');
    return pool;
  }

  /** Code flow with PKCE and no secret; it may not write the attribute that binds a person to a partner. */
  private siteClient(siteOrigin: string): UserPoolClient {
    const scope = new ResourceServerScope({ scopeName: 'api', scopeDescription: 'The HTTP API' });
    const server = this.pool.addResourceServer('api', { identifier: 'zamio', scopes: [scope] });
    return this.pool.addClient('site', {
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.resourceServer(server, scope)],
        callbackUrls: [`${siteOrigin}${SIGN_IN_PATHS.back}`],
        logoutUrls: [`${siteOrigin}${SIGN_IN_PATHS.out}`],
      },
      accessTokenValidity: Duration.hours(SETTINGS.accessTokenHours),
      idTokenValidity: Duration.hours(SETTINGS.accessTokenHours),
      refreshTokenValidity: Duration.hours(SETTINGS.refreshTokenHours),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      // What the ID token tells the site: how to show who has signed in.
      readAttributes: new ClientAttributes().withStandardAttributes({ email: true, fullname: true }),
      writeAttributes: new ClientAttributes().withStandardAttributes({ email: true }),
    });
  }
}
