import { describe, expect, test } from '@jest/globals';
import { assumedBy, CLERK, clerkPolicy, overResources, templateOf } from './small-template.ts';

const HERE = 'us-east-1:000000000000';
const asClerk = { actor: 'function clerk' };
const read = [{ action: 's3:GetObject', resource: 'arn:aws:s3:::shelf/a' }];
const READS = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::shelf/*' };
const SHELF = { Type: 'AWS::S3::Bucket' };
const KEY = { 'Fn::GetAtt': ['key00000000', 'Arn'] };

describe('the rights of a role', () => {
  test('are those of all its policies, those within it too', () => {
    const within = {
      ...CLERK,
      clerkrole00000000: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: assumedBy('lambda.amazonaws.com'),
          Policies: [{ PolicyName: 'inline', PolicyDocument: { Version: '2012-10-17', Statement: [READS] } }],
        },
      },
    };
    const writes = { ...READS, Action: 's3:PutObject' };
    const { authority } = overResources({ ...within, policy00000000: clerkPolicy(writes) });
    expect(authority.refusal(asClerk, read)).toBeUndefined();
    expect(
      authority.refusal(asClerk, [{ action: 's3:PutObject', resource: 'arn:aws:s3:::shelf/a' }]),
    ).toBeUndefined();
  });

  test('are noted as they are used, and what they lack as it is refused', () => {
    const { authority, used, denied } = overResources({ ...CLERK, policy00000000: clerkPolicy(READS) });
    authority.refusal(asClerk, read);
    const refusal = authority.refusal(asClerk, [
      { action: 's3:PutObject', resource: 'arn:aws:s3:::shelf/a' },
    ]);
    expect(used).toEqual([
      { who: 'function clerk', action: 's3:GetObject', resource: 'arn:aws:s3:::shelf/*' },
    ]);
    expect(denied).toEqual([{ who: 'function clerk', refusal }]);
    expect(refusal).toBe(
      'User: arn:aws:sts::000000000000:assumed-role/clerkrole/clerk is not authorized to perform: s3:PutObject on resource: arn:aws:s3:::shelf/a because no identity-based policy allows the s3:PutObject action',
    );
  });

  test('are those of the template that was taken last', () => {
    const { authority } = overResources(CLERK);
    expect(authority.refusal(asClerk, read)).toBe(
      'User: arn:aws:sts::000000000000:assumed-role/clerkrole/clerk is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::shelf/a because no identity-based policy allows the s3:GetObject action',
    );
    expect(authority.rightsOf('clerk').caller.identity).toEqual([]);
    authority.take(templateOf({ ...CLERK, policy00000000: clerkPolicy(READS) }));
    expect(authority.refusal(asClerk, read)).toBeUndefined();
    expect(authority.rightsOf('clerk').caller.identity).toHaveLength(1);
    expect([authority.knows('clerk'), authority.knows('stranger')]).toEqual([true, false]);
  });

  test('hold with the bucket’s own policy: one may let in, the other keep out', () => {
    const own = (Statement: unknown) => ({
      ...CLERK,
      shelf00000000: SHELF,
      shelfpolicy00000000: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: {
          Bucket: { Ref: 'shelf00000000' },
          PolicyDocument: { Version: '2012-10-17', Statement: [Statement] },
        },
      },
    });
    const letsIn = overResources(
      own({ ...READS, Principal: { AWS: { 'Fn::GetAtt': ['clerkrole00000000', 'Arn'] } } }),
    );
    expect(letsIn.authority.refusal(asClerk, read)).toBeUndefined();
    const keepsOut = overResources({
      ...own({ ...READS, Effect: 'Deny', Principal: '*' }),
      policy00000000: clerkPolicy(READS),
    });
    expect(keepsOut.authority.refusal(asClerk, read)).toContain(
      'with an explicit deny in a resource-based policy',
    );
  });
});

describe('what is encrypted with a key of our own', () => {
  const encrypted = (...statements: readonly unknown[]) =>
    overResources({
      ...CLERK,
      policy00000000: clerkPolicy(...statements),
      shelf00000000: {
        ...SHELF,
        Properties: {
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { KMSMasterKeyID: KEY } }],
          },
        },
      },
      key00000000: {
        Type: 'AWS::KMS::Key',
        Properties: {
          KeyPolicy: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Action: 'kms:*',
                Resource: '*',
                Principal: { AWS: 'arn:aws:iam::000000000000:root' },
              },
            ],
          },
        },
      },
    }).authority;

  test('needs the key too', () => {
    expect(encrypted(READS).refusal(asClerk, read)).toContain(
      `kms:Decrypt on resource: arn:aws:kms:${HERE}:key/key`,
    );
    const decrypts = { Effect: 'Allow', Action: 'kms:Decrypt', Resource: KEY };
    expect(encrypted(READS, decrypts).refusal(asClerk, read)).toBeUndefined();
    const write = [{ action: 's3:PutObject', resource: 'arn:aws:s3:::shelf/a' }];
    const writes = { ...READS, Action: 's3:PutObject' };
    expect(encrypted(writes, decrypts).refusal(asClerk, write)).toContain('kms:GenerateDataKey');
  });
});

describe('a permission of Lambda', () => {
  const permitted = (over: Readonly<Record<string, unknown>>) =>
    overResources({
      ...CLERK,
      permission00000000: {
        Type: 'AWS::Lambda::Permission',
        Properties: {
          Action: 'lambda:InvokeFunction',
          FunctionName: { 'Fn::GetAtt': ['clerk00000000', 'Arn'] },
          Principal: 's3.amazonaws.com',
          ...over,
        },
      },
    }).authority;
  const invoke = [{ action: 'lambda:InvokeFunction', resource: `arn:aws:lambda:${HERE}:function:clerk` }];
  const s3 = (bucket: string) => ({ service: 's3.amazonaws.com', sourceArn: `arn:aws:s3:::${bucket}` });

  test.each([
    ['its source', { SourceArn: 'arn:aws:s3:::shelf' }, undefined],
    ['sources by a star', { SourceArn: 'arn:aws:s3:::she*' }, undefined],
    ['any source', {}, undefined],
    ['our account', { SourceAccount: '000000000000' }, undefined],
    ['the function by its name', { FunctionName: { Ref: 'clerk00000000' } }, undefined],
    ['another source', { SourceArn: 'arn:aws:s3:::cellar' }, expect.any(String)],
    ['another account', { SourceAccount: '111111111111' }, expect.any(String)],
    ['another service', { Principal: 'sns.amazonaws.com' }, expect.any(String)],
    ['another action', { Action: 'lambda:GetFunction' }, expect.any(String)],
  ])('that names %s', (_words, over, refusal) => {
    expect(permitted(over).refusal(s3('shelf'), invoke)).toEqual(refusal);
  });
});

describe('a template that would be decided otherwise on AWS does not start:', () => {
  test.each<[string, Parameters<typeof overResources>[0]]>([
    [
      'a role with a managed policy',
      {
        ...CLERK,
        clerkrole00000000: {
          Type: 'AWS::IAM::Role',
          Properties: {
            AssumeRolePolicyDocument: assumedBy('lambda.amazonaws.com'),
            ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
          },
        },
      },
    ],
    [
      'a role that Lambda may not assume',
      {
        ...CLERK,
        clerkrole00000000: {
          Type: 'AWS::IAM::Role',
          Properties: { AssumeRolePolicyDocument: assumedBy('states.amazonaws.com') },
        },
      },
    ],
    ['a secret with a policy', { ...CLERK, vault00000000: { Type: 'AWS::SecretsManager::ResourcePolicy' } }],
    ['a policy that stands by itself', { ...CLERK, loose00000000: { Type: 'AWS::IAM::ManagedPolicy' } }],
    [
      'a resource with a policy in it',
      {
        ...CLERK,
        mail00000000: { Type: 'AWS::OpenSearchService::Domain', Properties: { AccessPolicies: {} } },
      },
    ],
    [
      'a table with a key of our own',
      {
        ...CLERK,
        table00000000: {
          Type: 'AWS::DynamoDB::GlobalTable',
          Properties: { Replicas: [{ SSESpecification: { KMSMasterKeyId: 'k' } }] },
        },
      },
    ],
  ])('%s', (_words, resources) => {
    expect(() => overResources(resources)).toThrow(/clerkrole|clerk|vault|loose|mail|table/);
  });

  test('two roles of one name', () => {
    const { clerkrole00000000: role } = CLERK;
    if (role === undefined) throw new Error('The clerk has no role');
    expect(() => overResources({ ...CLERK, clerkrole11111111: role })).toThrow('2 roles');
  });
});
