import { describe, expect, test } from '@jest/globals';
import { dynamodbNeeds } from '#infra/local/iam/calls/dynamodb.ts';
import type { Fields } from '#infra/local/iam/calls/fields.ts';
import { serviceCallOf, signerOf } from '#infra/local/iam/calls/service-request.ts';
import { serviceNeeds } from '#infra/local/iam/calls/services.ts';
import type { Need } from '#infra/local/iam/statement.ts';

const HERE = 'us-east-1:000000000000';
const TABLE = `arn:aws:dynamodb:${HERE}:table/table`;
const said = (needs: readonly Need[] | undefined) =>
  needs?.map(({ action, resource }) => `${action} ${resource}`);

describe('DynamoDB: what a call needs', () => {
  const TableName = 'table';
  const item = (kind: string, table = TableName) => ({ [kind]: { TableName: table } });
  test.each<[string, Fields, readonly string[]]>([
    ['GetItem', { TableName }, [`dynamodb:GetItem ${TABLE}`]],
    ['PutItem', { TableName }, [`dynamodb:PutItem ${TABLE}`]],
    ['UpdateItem', { TableName }, [`dynamodb:UpdateItem ${TABLE}`]],
    ['DeleteItem', { TableName }, [`dynamodb:DeleteItem ${TABLE}`]],
    ['Query', { TableName }, [`dynamodb:Query ${TABLE}`]],
    ['Query', { TableName, IndexName: 'lists' }, [`dynamodb:Query ${TABLE}/index/lists`]],
    ['Query', { TableName: TABLE, IndexName: 'lists' }, [`dynamodb:Query ${TABLE}/index/lists`]],
    ['Scan', { TableName, IndexName: 'queues' }, [`dynamodb:Scan ${TABLE}/index/queues`]],
    ['DescribeTable', { TableName }, [`dynamodb:DescribeTable ${TABLE}`]],
    ['DescribeTimeToLive', { TableName }, [`dynamodb:DescribeTimeToLive ${TABLE}`]],
    [
      'BatchGetItem',
      { RequestItems: { table: {}, other: {} } },
      [`dynamodb:BatchGetItem ${TABLE}`, `dynamodb:BatchGetItem arn:aws:dynamodb:${HERE}:table/other`],
    ],
    ['BatchWriteItem', { RequestItems: { table: [] } }, [`dynamodb:BatchWriteItem ${TABLE}`]],
    [
      'TransactWriteItems',
      {
        TransactItems: [
          item('ConditionCheck'),
          item('Put'),
          item('Put'),
          item('Update'),
          item('Delete'),
          item('Put', 'other'),
        ],
      },
      [
        `dynamodb:ConditionCheckItem ${TABLE}`,
        `dynamodb:PutItem ${TABLE}`,
        `dynamodb:UpdateItem ${TABLE}`,
        `dynamodb:DeleteItem ${TABLE}`,
        `dynamodb:PutItem arn:aws:dynamodb:${HERE}:table/other`,
      ],
    ],
    ['TransactGetItems', { TransactItems: [item('Get'), item('Get')] }, [`dynamodb:GetItem ${TABLE}`]],
    [
      'ExecuteStatement',
      { Statement: 'SELECT * FROM "table"."lists" WHERE pk = ?' },
      [`dynamodb:PartiQLSelect ${TABLE}/index/lists`],
    ],
    ['ExecuteStatement', { Statement: 'update "table" set a = 1' }, [`dynamodb:PartiQLUpdate ${TABLE}`]],
    [
      'BatchExecuteStatement',
      {
        Statements: [
          { Statement: `INSERT INTO "table" VALUE {'pk': 'DELETE FROM "other"'}` },
          { Statement: 'DELETE FROM table WHERE pk = 1' },
        ],
      },
      [`dynamodb:PartiQLInsert ${TABLE}`, `dynamodb:PartiQLDelete ${TABLE}`],
    ],
    [
      'ExecuteTransaction',
      { TransactStatements: [{ Statement: 'SELECT pk FROM table' }] },
      [`dynamodb:PartiQLSelect ${TABLE}`],
    ],
  ])('%s %j', (operation, input, expected) => {
    expect(said(dynamodbNeeds(operation, input))).toEqual(expected);
  });

  test.each([
    ['CreateTable', {}],
    ['ExecuteStatement', { Statement: 'EXISTS(SELECT * FROM table)' }],
  ])('%s is not known', (operation, input) => {
    expect(dynamodbNeeds(operation, input)).toBeUndefined();
  });
});

describe('other services: what a request needs', () => {
  const MACHINE = `arn:aws:states:${HERE}:stateMachine:m`;
  const EXECUTION = `arn:aws:states:${HERE}:execution:m:x`;
  const json = (target: string, body: unknown) => ({
    ...{ method: 'POST', path: '/', headers: { 'x-amz-target': target }, body: JSON.stringify(body) },
  });
  const plain = (path: string, body: string) => ({ method: 'POST', path, headers: {}, body });
  test.each([
    [
      'states',
      json('AWSStepFunctions.StartExecution', { stateMachineArn: MACHINE }),
      `states:StartExecution ${MACHINE}`,
    ],
    [
      'states',
      json('AWSStepFunctions.StartSyncExecution', { stateMachineArn: MACHINE }),
      `states:StartSyncExecution ${MACHINE}`,
    ],
    [
      'states',
      json('AWSStepFunctions.ListExecutions', { stateMachineArn: MACHINE }),
      `states:ListExecutions ${MACHINE}`,
    ],
    [
      'states',
      json('AWSStepFunctions.DescribeExecution', { executionArn: EXECUTION }),
      `states:DescribeExecution ${EXECUTION}`,
    ],
    [
      'states',
      json('AWSStepFunctions.StopExecution', { executionArn: EXECUTION }),
      `states:StopExecution ${EXECUTION}`,
    ],
    [
      'secretsmanager',
      json('secretsmanager.GetSecretValue', { SecretId: 'zamio/origin' }),
      `secretsmanager:GetSecretValue arn:aws:secretsmanager:${HERE}:secret:zamio/origin-Local1`,
    ],
    [
      'sqs',
      json('AmazonSQS.SendMessage', { QueueUrl: 'http://sqs/000000000000/dead' }),
      `sqs:SendMessage arn:aws:sqs:${HERE}:dead`,
    ],
    [
      'sns',
      plain('/', `Action=Publish&TopicArn=arn%3Aaws%3Asns%3A${HERE}%3Aalarms`),
      `sns:Publish arn:aws:sns:${HERE}:alarms`,
    ],
    [
      'lambda',
      plain('/2015-03-31/functions/zamio-api/invocations', ''),
      `lambda:InvokeFunction arn:aws:lambda:${HERE}:function:zamio-api`,
    ],
    [
      'ses',
      plain('/v2/email/outbound-emails', '{"FromEmailAddress":"desk@zamio.example"}'),
      `ses:SendEmail arn:aws:ses:${HERE}:identity/desk@zamio.example`,
    ],
    [
      'cognito-idp',
      json('AWSCognitoIdentityProviderService.ListUsersInGroup', {
        UserPoolId: 'pool',
        GroupName: 'Finance',
      }),
      `cognito-idp:ListUsersInGroup arn:aws:cognito-idp:${HERE}:userpool/pool`,
    ],
  ])('%s %j', (service, request, expected) => {
    const call = serviceCallOf(service, request);
    expect(said(serviceNeeds(call.service, call.operation, call.input))).toEqual([expected]);
  });

  test('a mail is decided by whom it is from, too', () => {
    const [need] = serviceNeeds('ses', 'SendEmail', { FromEmailAddress: 'desk@zamio.example' }) ?? [];
    expect(need?.context).toEqual({ 'ses:fromaddress': 'desk@zamio.example' });
  });

  test('an operation that no table has is not known', () => {
    const call = serviceCallOf('kms', json('TrentService.CreateKey', {}));
    expect(serviceNeeds(call.service, call.operation, call.input)).toBeUndefined();
    expect(serviceCallOf('iam', plain('/', '')).operation).toBe('POST /');
  });

  test('the key and the service are those that the request was signed with', () => {
    const signed =
      'AWS4-HMAC-SHA256 Credential=zamio-api/20260401/us-east-1/states/aws4_request, SignedHeaders=host';
    expect(signerOf(signed)).toEqual({ key: 'zamio-api', service: 'states' });
    expect(signerOf('Bearer x')).toBeUndefined();
    expect(signerOf(undefined)).toBeUndefined();
  });
});
