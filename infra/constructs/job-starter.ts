import { Construct } from 'constructs';
import { DeadLetters } from '#infra/constructs/dead-letters.ts';
import type { House } from '#infra/constructs/house.ts';
import { HouseFunction } from '#infra/constructs/house-function.ts';
import type { JobMachine } from '#infra/constructs/job-machine.ts';
import { readStream } from '#infra/constructs/stream-reader.ts';

const JOBS_AT_ONCE = 10;

/** The job machines by the environment variable that names each. */
type Machines = Readonly<Record<string, JobMachine>>;

/** The reader of the outbox: it starts each job that is written as queued, once, from the table's stream. */
export class JobStarter extends Construct {
  readonly starter: HouseFunction;
  readonly unstarted: DeadLetters;

  constructor(scope: Construct, id: string, house: House, machines: Machines) {
    super(scope, id);
    this.starter = new HouseFunction(scope, 'start-job', house);
    this.unstarted = new DeadLetters(scope, 'start-job-dead-letters');
    for (const [variable, { machine }] of Object.entries(machines)) {
      this.starter.addEnvironment(variable, machine.stateMachineArn);
      this.starter.may(['states:StartExecution'], [machine.stateMachineArn]);
    }
    readStream(this.starter, {
      table: house.stores.table,
      items: { entity: 'job', status: 'queued' },
      when: 'written',
      atOnce: JOBS_AT_ONCE,
      lost: this.unstarted,
    });
  }
}
