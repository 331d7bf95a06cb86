import { ExecutionAlreadyExists, type SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { Environment } from '#functions/platform/environment.ts';
import type { World } from '#functions/ports/world.ts';
import type { JobKind } from '#shared/schemas/jobs.ts';

/** Starts the state machine of a job. The execution is named by job and attempt, so starting twice starts once. */
export function jobStarter(client: SFNClient, environment: Environment): World['jobs']['start'] {
  const machines: Readonly<Record<JobKind, string | undefined>> = {
    'repertoire-ingestion': environment.REPERTOIRE_INGESTION_ARN,
    'repertoire-sync': environment.REPERTOIRE_SYNC_ARN,
    'usage-ingestion': environment.USAGE_INGESTION_ARN,
    'usage-withdrawal': environment.USAGE_WITHDRAWAL_ARN,
    'index-build': environment.INDEX_BUILD_ARN,
    rematch: environment.REMATCH_ARN,
    'close-cycle': environment.CLOSE_CYCLE_ARN,
    'provisional-run': environment.PROVISIONAL_RUN_ARN,
    recompute: environment.RECOMPUTE_ARN,
    'statement-export': environment.STATEMENT_EXPORT_ARN,
    'unidentified-list': environment.UNIDENTIFIED_LIST_ARN,
  };
  return async ({ id, kind, attempt }) => {
    const stateMachineArn = machines[kind];
    if (stateMachineArn === undefined)
      throw new Error(`This function may not start ${kind}: its state machine is not in the environment`);
    try {
      await client.send(
        new StartExecutionCommand({
          stateMachineArn,
          name: `${id}-${attempt}`,
          input: JSON.stringify({ jobId: id, attempt }),
        }),
      );
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  };
}
