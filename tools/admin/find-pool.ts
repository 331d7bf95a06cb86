import { type CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { named } from '#infra/deployment.ts';

/**
 * The id of an environment's user pool, as the outputs of its stack say it.
 *
 * @throws Error where the environment is not deployed in the client's account and Region, or has no such output
 */
export async function findPool(client: CloudFormationClient, environment: string): Promise<string> {
  const StackName = named(environment, 'api');
  const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName })).catch((error) => {
    if (!isAbsent(error)) throw error;
    throw new Error(
      `There is no stack ${StackName} in this account and Region: deploy first, or name the pool by --pool.`,
    );
  });
  const pool = Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === 'UserPoolId')?.OutputValue;
  if (pool === undefined) throw new Error(`The stack ${StackName} has no output UserPoolId.`);
  return pool;
}

/** CloudFormation has no code of its own for a stack that is not there. */
const isAbsent = (error: unknown): boolean =>
  error instanceof Error && / does not exist$/.test(error.message);
