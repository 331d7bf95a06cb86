import type { Caller } from '#infra/local/iam/decide.ts';
import { readPolicy } from '#infra/local/iam/read-policy.ts';
import type { Statement } from '#infra/local/iam/statement.ts';
import { ACCOUNT } from '#infra/local/template/names.ts';

/** A role's ARN in the account of the local system. */
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/clerk`;

/** Statements as a policy document says them. */
export const policy = (...statements: readonly Readonly<Record<string, unknown>>[]): readonly Statement[] =>
  readPolicy({ name: 'of the test', document: { Version: '2012-10-17', Statement: statements } });

/** Somebody with a role that has these policies. */
export const aClerk = (identity: readonly Statement[] = [], context: Caller['context'] = {}): Caller => ({
  principals: [`AWS:${ROLE}`],
  account: ACCOUNT,
  identity,
  context,
});

/** A statement that lets its reader read one bucket. */
export const READS_WORK = {
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::work/*',
} as const;
