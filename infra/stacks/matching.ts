import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import type { House } from '#infra/constructs/house.ts';
import { HouseFunction } from '#infra/constructs/house-function.ts';
import { JobMachine } from '#infra/constructs/job-machine.ts';
import { ScheduledFunction } from '#infra/constructs/scheduled-function.ts';
import type { IngestionStack } from '#infra/stacks/ingestion.ts';
import { rematch } from '#infra/workflows/rematch.ts';

type Props = { readonly house: House; readonly ingestion: IngestionStack };

/** The index of works, built every night and when it is asked for, and plays that are matched again. */
export class MatchingStack extends Stack {
  readonly build: JobMachine;
  readonly rematch: JobMachine;

  constructor(scope: Construct, id: string, { house, ingestion }: Props) {
    super(scope, id);
    const { failJob } = ingestion;
    const build = new HouseFunction(this, 'build-index', house);
    this.build = new JobMachine(this, 'index-build', {
      failJob,
      timeoutHours: SETTINGS.indexTimeoutHours,
      definition: (steps) => steps.step('BuildIndex', build),
    });
    const plan = new HouseFunction(this, 'plan-rematch', house);
    const plays = new HouseFunction(this, 'rematch-plays', house);
    const finish = new HouseFunction(this, 'finish-rematch', house);
    this.rematch = new JobMachine(this, 'rematch', {
      failJob,
      timeoutHours: SETTINGS.rematchTimeoutHours,
      definition: (steps) =>
        rematch(steps, {
          ...{ plan, rematch: plays, finish },
          work: house.stores.work,
          chunksAtOnce: SETTINGS.chunksAtOnce,
        }),
    });
    new ScheduledFunction(this, 'build-index-nightly', house).every('nights', {
      description: 'Merges what was added to the index of works',
      at: SETTINGS.indexBuild,
    });
  }
}
