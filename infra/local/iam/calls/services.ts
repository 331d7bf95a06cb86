import { type Fields, textOf } from '#infra/local/iam/calls/fields.ts';
import type { Need } from '#infra/local/iam/statement.ts';
import { arnOf } from '#infra/local/template/names.ts';

type Needs = (input: Fields) => readonly Need[];

const on =
  (action: string, field: string): Needs =>
  (input) => [{ action, resource: textOf(input, field) }];

/** What each operation needs of services other than DynamoDB and S3, by `service:operation`. */
const CALLS: Readonly<Record<string, Needs>> = {
  'states:StartExecution': on('states:StartExecution', 'stateMachineArn'),
  'states:StartSyncExecution': on('states:StartSyncExecution', 'stateMachineArn'),
  'states:ListExecutions': on('states:ListExecutions', 'stateMachineArn'),
  'states:DescribeExecution': on('states:DescribeExecution', 'executionArn'),
  'states:StopExecution': on('states:StopExecution', 'executionArn'),
  'secretsmanager:GetSecretValue': (input) => [
    { action: 'secretsmanager:GetSecretValue', resource: arnOfSecret(textOf(input, 'SecretId')) },
  ],
  'lambda:Invoke': (input) => {
    const named = textOf(input, 'FunctionName');
    const resource = named.startsWith('arn:') ? named : arnOf('AWS::Lambda::Function', named);
    return [{ action: 'lambda:InvokeFunction', resource }];
  },
  'sns:Publish': on('sns:Publish', 'TopicArn'),
  'sqs:SendMessage': (input) => {
    const url = textOf(input, 'QueueUrl');
    const resource = arnOf('AWS::SQS::Queue', url.slice(url.lastIndexOf('/') + 1));
    return [{ action: 'sqs:SendMessage', resource }];
  },
  'ses:SendEmail': (input) => [
    {
      action: 'ses:SendEmail',
      resource: arnOf('AWS::SES::EmailIdentity', textOf(input, 'FromEmailAddress')),
      context: { 'ses:fromaddress': textOf(input, 'FromEmailAddress') },
    },
  ],
  'cognito-idp:ListUsersInGroup': (input) => [
    {
      action: 'cognito-idp:ListUsersInGroup',
      resource: arnOf('AWS::Cognito::UserPool', textOf(input, 'UserPoolId')),
    },
  ],
};

/**
 * What an operation of a service needs, or `undefined` where the operation is not known here. The input has the SDK's
 * field names.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export function serviceNeeds(service: string, operation: string, input: Fields): readonly Need[] | undefined {
  return CALLS[`${service}:${operation}`]?.(input);
}

/** A secret's ARN: policies name it with `-??????` or a star, because its end is known to AWS alone. */
const arnOfSecret = (nameOrArn: string): string =>
  nameOrArn.startsWith('arn:') ? nameOrArn : arnOf('AWS::SecretsManager::Secret', nameOrArn);
