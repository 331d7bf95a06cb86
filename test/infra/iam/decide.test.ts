import { describe, expect, test } from '@jest/globals';
import { decide } from '#infra/local/iam/decide.ts';
import { ANONYMOUS, serviceCaller } from '#infra/local/iam/roles.ts';
import type { Statement } from '#infra/local/iam/statement.ts';
import { ACCOUNT } from '#infra/local/template/names.ts';
import { aClerk, policy, READS_WORK, ROLE } from './statements.ts';

const READ = { action: 's3:GetObject', resource: 'arn:aws:s3:::work/a.csv' };
const allows = (identity: readonly Statement[], ofResource: readonly Statement[] = [], need = READ) =>
  decide(need, aClerk(identity), ofResource).allowed;
const deny = (over: Readonly<Record<string, unknown>> = {}) =>
  policy({ ...READS_WORK, Effect: 'Deny', ...over });
const ownAllow = (Principal: unknown) => policy({ ...READS_WORK, Principal });

describe('IAM', () => {
  test('says no where no policy says anything, and why', () => {
    expect(decide(READ, aClerk(), [])).toEqual({
      allowed: false,
      because: 'because no identity-based policy allows the s3:GetObject action',
    });
  });

  test('lets through what a policy of the role allows, and says by which patterns', () => {
    expect(decide(READ, aClerk(policy(READS_WORK)), [])).toEqual({
      allowed: true,
      by: { action: 's3:GetObject', resource: 'arn:aws:s3:::work/*' },
    });
  });

  test.each<[string, Readonly<Record<string, unknown>>, boolean]>([
    ['one of several actions', { Action: ['s3:PutObject', 's3:GetObject'] }, true],
    ['an action in other letters', { Action: 'S3:getobject' }, true],
    ['actions by a star', { Action: 's3:Get*' }, true],
    ['every action', { Action: '*' }, true],
    ['an action whose name goes on', { Action: 's3:GetObjec' }, false],
    ['an action of another service', { Action: 'dynamodb:GetObject' }, false],
    ['all actions but another', { Action: undefined, NotAction: 's3:PutObject' }, true],
    ['all actions but this one', { Action: undefined, NotAction: ['s3:Get*'] }, false],
    ['one of several resources', { Resource: ['arn:aws:s3:::uploads/*', 'arn:aws:s3:::work/?.csv'] }, true],
    ['the bucket and nothing in it', { Resource: 'arn:aws:s3:::work' }, false],
    ['all resources but others', { Resource: undefined, NotResource: 'arn:aws:s3:::uploads/*' }, true],
    ['all resources but this one', { Resource: undefined, NotResource: 'arn:aws:s3:::work/*' }, false],
    ['under a condition that does not hold', { Condition: { StringEquals: { 's3:prefix': 'x' } } }, false],
  ])('reads a statement on %s', (_words, over, expected) => {
    expect(allows(policy({ ...READS_WORK, ...over }))).toBe(expected);
  });

  test('lets a Deny of the role win over every Allow', () => {
    const both = [...policy(READS_WORK), ...deny({ Resource: '*' })];
    expect(decide(READ, aClerk(both), ownAllow({ AWS: ROLE }))).toEqual({
      allowed: false,
      because: 'with an explicit deny in an identity-based policy',
    });
  });

  test('lets a Deny of the resource win too, of those whom it means', () => {
    expect(decide(READ, aClerk(policy(READS_WORK)), deny({ Principal: '*' }))).toEqual({
      allowed: false,
      because: 'with an explicit deny in a resource-based policy',
    });
    expect(allows(policy(READS_WORK), deny({ Principal: { AWS: `${ROLE}-other` } }))).toBe(true);
  });

  test('hears a Deny of what does not come over TLS, which every call does on AWS', () => {
    const overTls = deny({
      Principal: { AWS: '*' },
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
    const caller = (secure: string) => aClerk(policy(READS_WORK), { 'aws:securetransport': secure });
    expect(decide(READ, caller('true'), overTls).allowed).toBe(true);
    expect(decide(READ, caller('false'), overTls).allowed).toBe(false);
  });

  test('is content with an Allow of the resource that names the role', () => {
    expect(allows([], ownAllow({ AWS: ROLE }))).toBe(true);
    expect(allows([], ownAllow('*'))).toBe(true);
    expect(allows([], ownAllow({ AWS: `${ROLE}-other` }))).toBe(false);
  });

  test('takes a resource that names the account for leaving it to the role', () => {
    const root = ownAllow({ AWS: `arn:aws:iam::${ACCOUNT}:root` });
    expect(allows([], root)).toBe(false);
    expect(allows(policy(READS_WORK), root)).toBe(true);
  });

  test('lets a role use a key only where the key leaves it to the account, or names the role', () => {
    const need = { action: 'kms:Decrypt', resource: `arn:aws:kms:us-east-1:${ACCOUNT}:key/k` };
    const own = policy({ Effect: 'Allow', Action: 'kms:Decrypt', Resource: '*' });
    const ofKey = (AWS: string) =>
      policy({ Effect: 'Allow', Action: 'kms:*', Resource: '*', Principal: { AWS } });
    expect(allows(own, [], need)).toBe(false);
    expect(allows(own, ofKey(ACCOUNT), need)).toBe(true);
    expect(allows([], ofKey(ACCOUNT), need)).toBe(false);
    expect(allows([], ofKey(ROLE), need)).toBe(true);
  });

  test('lets a service in where the resource names it for its source, and no other service or source', () => {
    const ours = policy({
      ...READS_WORK,
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Condition: { StringEquals: { 'AWS:SourceArn': 'arn:aws:cloudfront::1:distribution/front' } },
    });
    const asked = (service: string, source: string) => decide(READ, serviceCaller(service, source), ours);
    expect(asked('cloudfront.amazonaws.com', 'arn:aws:cloudfront::1:distribution/front').allowed).toBe(true);
    expect(asked('cloudfront.amazonaws.com', 'arn:aws:cloudfront::1:distribution/other').allowed).toBe(false);
    expect(asked('logging.s3.amazonaws.com', 'arn:aws:cloudfront::1:distribution/front')).toEqual({
      allowed: false,
      because: 'because no resource-based policy allows the s3:GetObject action',
    });
  });

  test('knows of whoever does not sign only what is open to all', () => {
    expect(decide(READ, ANONYMOUS, []).allowed).toBe(false);
    expect(decide(READ, ANONYMOUS, ownAllow('*')).allowed).toBe(true);
  });
});
