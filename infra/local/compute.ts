import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Addresses } from '#infra/local/addresses.ts';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import { type AsyncCalls, asyncCalls } from '#infra/local/events/async-calls.ts';
import { type DeadLetters, deadLettersIn } from '#infra/local/events/dead-letters.ts';
import { rulesOf } from '#infra/local/events/rules.ts';
import { type BundleOf, functionsOf } from '#infra/local/lambda/functions.ts';
import { keepLambdas, type Lambdas } from '#infra/local/lambda/lambdas.ts';
import { makeSecrets, type Secrets } from '#infra/local/secrets/secrets.ts';
import { serveServices } from '#infra/local/services/aws-json.ts';
import type { Template } from '#infra/local/template/template.ts';
import { endedEvent } from '#infra/local/workflows/ended-event.ts';
import { type Executions, keepExecutions } from '#infra/local/workflows/executions.ts';
import { machinesOf } from '#infra/local/workflows/machines.ts';
import { runMachine } from '#infra/local/workflows/run-machine.ts';

/** What runs code: functions, calls of them that survive a kill, state machines. */
export type Compute = {
  readonly lambdas: Lambdas;
  readonly calls: AsyncCalls;
  readonly deadLetters: DeadLetters;
  readonly executions: Executions;
  readonly secrets: Secrets;
  /** Takes functions, state machines and rules from another template; running ones finish as they began. */
  readonly renew: (template: Template) => void;
};

/** Where a part of the local system keeps its files and listens, and how it logs. */
export type Place = {
  readonly addresses: Addresses;
  readonly folder: string;
  readonly say: (line: string) => void;
  readonly bundleOf?: BundleOf;
};

/** Makes ready the functions and state machines of the template, and the services that functions call. */
export async function startCompute(template: Template, place: Place): Promise<Compute> {
  const { addresses, folder, say, bundleOf } = place;
  const lambdas = keepLambdas(functionsOf(template, addresses, bundleOf), folder, say);
  const deadLetters = deadLettersIn(folder, say);
  let machines = machinesOf(template);
  const effects = { invoke: lambdas.invoke, readObject: objectReader(addresses) };
  const calls = asyncCalls(folder, lambdas.invoke, deadLetters);
  let emit = rulesOf(template, calls);
  const executions = keepExecutions({
    folder,
    run: ({ machineArn, name, input }) => {
      const definition = machines.get(machineArn);
      if (definition === undefined) throw new Error(`The template has no state machine ${machineArn}`);
      return runMachine(definition, { arn: machineArn, name, input }, effects);
    },
    ended: (execution) => emit(endedEvent(execution)),
    say,
  });
  const secrets = makeSecrets(template, folder);
  await serveServices(addresses, { executions, secrets }, say);
  const renew = (next: Template): void => {
    const functions = functionsOf(next, addresses, bundleOf);
    machines = machinesOf(next);
    emit = rulesOf(next, calls);
    lambdas.renew(functions);
  };
  return { lambdas, deadLetters, executions, secrets, calls, renew };
}

function objectReader(addresses: Addresses): (bucket: string, key: string) => Promise<string> {
  const client = new S3Client({ ...LOCAL_CLIENT, endpoint: addresses.s3, forcePathStyle: true });
  return async (Bucket, Key) => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
    return (await Body?.transformToString('utf8')) ?? '';
  };
}
