import { Annotations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { deploymentOf } from '#infra/deployment.ts';
import type { FunctionName } from '#infra/functions.ts';

/**
 * How many of a function may always run, and no more, whatever the others do: people wait for the API and the sign-in, a
 * gateway gives up on a notice that is not taken, and no job begins without its start. A close of hundreds of stations
 * must not stop them.
 */
export const RESERVED: Readonly<Partial<Record<FunctionName, number>>> = {
  api: 100,
  webhooks: 20,
  'pre-token': 20,
  'start-job': 10,
};
/** Lambda keeps at least this many for the functions that reserve none. */
const UNRESERVED = 100;
const NEEDED = UNRESERVED + Object.values(RESERVED).reduce((sum, one) => sum + one, 0);

/** What a function reserves: nothing where the account's limit has no room for all that is reserved. */
export function reservedFor(scope: Construct, name: FunctionName): number | undefined {
  return deploymentOf(scope).accountConcurrency < NEEDED ? undefined : RESERVED[name];
}

/** Says at synthesis that nothing is reserved, and what to do about it. */
export function explainConcurrency(scope: Construct): void {
  const { accountConcurrency } = deploymentOf(scope);
  if (accountConcurrency >= NEEDED) return;
  Annotations.of(scope).addWarningV2(
    'zamio:nothing-is-reserved',
    `No function has reserved concurrency: the account may run ${accountConcurrency} at once and ${NEEDED} are needed. Ask for more in Service Quotas (Lambda, Concurrent executions), then say -c accountConcurrency=`,
  );
}
