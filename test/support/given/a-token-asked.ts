import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';

const SUB = '6478b4d8-30f1-70a4-5c1e-000000000001';
type Over = {
  readonly groups?: string[] | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
};

/**
 * What Cognito asks of the pre-token function (V2) when somebody signs in by e-mail, as its manual shows the event; the
 * name of the user is the `sub`.
 *
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html
 */
export const aTokenAsked = ({
  groups = ['Finance'],
  attributes = { name: 'Finance 1' },
}: Over = {}): PreTokenGenerationV2TriggerEvent => ({
  version: '2',
  triggerSource: 'TokenGeneration_HostedAuth',
  region: 'eu-west-1',
  userPoolId: 'eu-west-1_EXAMPLE',
  userName: SUB,
  callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: '1example23456789' },
  request: {
    userAttributes: {
      sub: SUB,
      'cognito:user_status': 'CONFIRMED',
      email_verified: 'true',
      email: 'finance-1@society.example',
      ...attributes,
    },
    groupConfiguration: { groupsToOverride: groups, iamRolesToOverride: [] },
    scopes: ['openid', 'zamio/api'],
  },
  response: { claimsAndScopeOverrideDetails: {} },
});
