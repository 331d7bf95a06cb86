import { Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { AlarmTopics } from '#infra/alarms/alarm-topics.ts';
import { Bell } from '#infra/alarms/bell.ts';
import { healthDashboard } from '#infra/alarms/dashboard.ts';
import { watchFunctions } from '#infra/alarms/functions.ts';
import { watchJobs } from '#infra/alarms/jobs.ts';
import { watchNotices } from '#infra/alarms/notices.ts';
import { watchQuarter } from '#infra/alarms/quarter.ts';
import { watchRequests } from '#infra/alarms/requests.ts';
import { watchTable } from '#infra/alarms/table.ts';
import { tellSlackOf } from '#infra/alarms/tell-slack.ts';
import type { House } from '#infra/constructs/house.ts';
import { HouseFunction } from '#infra/constructs/house-function.ts';
import { JobMachine } from '#infra/constructs/job-machine.ts';
import type { FunctionName } from '#infra/functions.ts';
import type { FrontStack } from '#infra/stacks/front.ts';

type Props = {
  readonly house: House;
  readonly front: FrontStack;
  /** The stacks with functions, machines and queues. */
  readonly watched: readonly Stack[];
};

/** Raises alarms for people, and shows on one page how the system is. What each means is in docs/operations.md. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, { house, front, watched }: Props) {
    super(scope, id);
    const topics = new AlarmTopics(this, 'topics');
    tellSlackOf(topics.alarms, this, { house, siteUrl: front.origin });
    const { stores } = house;
    const bell = new Bell(this, 'alarms', topics.alarms);
    const found = [...watched, this].flatMap((stack) => stack.node.findAll());
    const functions = found.filter((one) => one instanceof HouseFunction);
    const machines = found.filter((one) => one instanceof JobMachine);
    const queues = found.filter((one) => one instanceof Queue);
    watchFunctions(bell, functions);
    watchJobs(bell, { machines, queues, starter: named(functions, 'start-job') });
    watchNotices(bell, named(functions, 'send-notices'));
    watchRequests(bell, front.gateway);
    watchTable(bell, stores.table);
    watchQuarter(bell, {
      reporter: named(functions, 'finish-run'),
      watcher: named(functions, 'close-quarter'),
      reports: topics.reports,
    });
    healthDashboard(this, { bell, machines, queues, front, stores });
  }
}

function named(functions: readonly HouseFunction[], name: FunctionName): HouseFunction {
  const found = functions.find(({ node }) => node.id === name);
  if (found === undefined) throw new Error(`No watched stack has the function ${name}`);
  return found;
}
