import { Stack } from 'aws-cdk-lib';
import { Chain } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { SETTINGS } from '#infra/config.ts';
import type { House } from '#infra/constructs/house.ts';
import { HouseFunction } from '#infra/constructs/house-function.ts';
import { JobMachine } from '#infra/constructs/job-machine.ts';
import { JobStarter } from '#infra/constructs/job-starter.ts';
import { ScheduledFunction } from '#infra/constructs/scheduled-function.ts';
import type { IngestionStack } from '#infra/stacks/ingestion.ts';
import type { MatchingStack } from '#infra/stacks/matching.ts';
import { closeCycle } from '#infra/workflows/close-cycle.ts';
import { provisionalRun } from '#infra/workflows/provisional-run.ts';

type Props = {
  readonly house: House;
  readonly ingestion: IngestionStack;
  readonly matching: MatchingStack;
};

/** Cycles, statements and payments; the quarter's schedule; and the start of every kind of job. */
export class RoyaltiesStack extends Stack {
  readonly close: JobMachine;
  readonly statements: JobMachine;
  readonly unidentified: JobMachine;

  constructor(scope: Construct, id: string, { house, ingestion, matching }: Props) {
    super(scope, id);
    const { close, run } = this.closeMachines(house, ingestion.failJob);
    this.close = close;
    const write = new HouseFunction(this, 'write-statement', house);
    this.statements = new JobMachine(this, 'statement-export', {
      failJob: ingestion.failJob,
      timeoutHours: SETTINGS.exportTimeoutHours,
      definition: (steps) => steps.step('WriteStatement', write),
    });
    const list = new HouseFunction(this, 'write-unidentified-list', house);
    this.unidentified = new JobMachine(this, 'unidentified-list', {
      failJob: ingestion.failJob,
      timeoutHours: SETTINGS.exportTimeoutHours,
      definition: (steps) => steps.step('WriteUnidentifiedList', list),
    });
    new JobStarter(this, 'job-starter', house, {
      REPERTOIRE_INGESTION_ARN: ingestion.repertoire,
      REPERTOIRE_SYNC_ARN: ingestion.sync,
      USAGE_INGESTION_ARN: ingestion.usage,
      USAGE_WITHDRAWAL_ARN: ingestion.withdrawal,
      INDEX_BUILD_ARN: matching.build,
      REMATCH_ARN: matching.rematch,
      CLOSE_CYCLE_ARN: this.close,
      PROVISIONAL_RUN_ARN: run,
      RECOMPUTE_ARN: this.recomputeMachine(house, ingestion.failJob),
      STATEMENT_EXPORT_ARN: this.statements,
      UNIDENTIFIED_LIST_ARN: this.unidentified,
    });
    this.closeQuarters(house);
  }

  /** A close and a provisional run: the same steps up to the lock. */
  private closeMachines(house: House, failJob: HouseFunction) {
    const open = new HouseFunction(this, 'open-close', house);
    const freeze = new HouseFunction(this, 'freeze-station', house);
    const apportion = new HouseFunction(this, 'apportion-station', house);
    const lock = new HouseFunction(this, 'lock-cycle', house);
    const pay = new HouseFunction(this, 'pay-payees', house);
    const finish = new HouseFunction(this, 'finish-close', house);
    const finishRun = new HouseFunction(this, 'finish-run', house);
    const timeoutHours = SETTINGS.closeTimeoutHours;
    const shared = {
      ...{ open, freeze, apportion, work: house.stores.work, stationsAtOnce: SETTINGS.stationsAtOnce },
    };
    return {
      close: new JobMachine(this, 'close-cycle', {
        ...{ failJob, timeoutHours },
        definition: (steps) =>
          closeCycle(steps, { ...shared, lock, pay, finish, payeesAtOnce: SETTINGS.payeesAtOnce }),
      }),
      run: new JobMachine(this, 'provisional-run', {
        ...{ failJob, timeoutHours },
        definition: (steps) => provisionalRun(steps, { ...shared, finish: finishRun }),
      }),
    };
  }

  private recomputeMachine(house: House, failJob: HouseFunction): JobMachine {
    const open = new HouseFunction(this, 'open-recompute', house);
    const station = new HouseFunction(this, 'recompute-station', house);
    const finish = new HouseFunction(this, 'finish-recompute', house);
    return new JobMachine(this, 'recompute', {
      failJob,
      timeoutHours: SETTINGS.recomputeTimeoutHours,
      definition: (steps) =>
        Chain.start(steps.step('OpenRecompute', open, 'list'))
          .next(
            steps.forEach('RecomputeStations', station, {
              bucket: house.stores.work,
              atOnce: SETTINGS.stationsAtOnce,
            }),
          )
          .next(steps.step('FinishRecompute', finish)),
    });
  }

  /** The period comes from the time that was scheduled, never from the clock: a late delivery closes the same one. */
  private closeQuarters(house: House): void {
    const closing = new ScheduledFunction(this, 'close-quarter', house);
    closing.every('quarters', {
      description: 'Runs the quarter that has ended, for Finance to close',
      at: SETTINGS.quarterClose,
    });
    closing.every('watch', {
      description: 'Asks every night whether the run of the last quarter is there',
      at: SETTINGS.quarterWatch,
      input: { dueDay: String(SETTINGS.quarterDueDay) },
    });
  }
}
