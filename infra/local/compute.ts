import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DEFAULT_ENVIRONMENT } from '#infra/deployment.ts';
import type { Addresses } from '#infra/local/addresses.ts';
import type { Engine } from '#infra/local/dynamodb/engine.ts';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import { tableRatesOf } from '#infra/local/dynamodb/table-rates.ts';
import { type Edges, NO_EDGES } from '#infra/local/edges.ts';
import { type AsyncCalls, asyncCalls } from '#infra/local/events/async-calls.ts';
import { type DeadLetters, deadLettersIn } from '#infra/local/events/dead-letters.ts';
import { rulesOf } from '#infra/local/events/rules.ts';
import { machineActor } from '#infra/local/iam/actors.ts';
import { type Authority, authorityOver } from '#infra/local/iam/authority.ts';
import { s3Needs } from '#infra/local/iam/calls/s3.ts';
import { notebookIn } from '#infra/local/iam/notebook.ts';
import { permittedInvoke } from '#infra/local/iam/permitted-invoke.ts';
import { type BundleOf, functionsOf } from '#infra/local/lambda/functions.ts';
import { keepLambdas, type Lambdas } from '#infra/local/lambda/lambdas.ts';
import { mailboxIn } from '#infra/local/mailbox/mailbox.ts';
import { SLACK_PATH } from '#infra/local/mailbox/take-message.ts';
import { makeSecrets, type Secrets } from '#infra/local/secrets/secrets.ts';
import { serveServices } from '#infra/local/services/aws-json.ts';
import type { Template } from '#infra/local/template/template.ts';
import { endedEvent } from '#infra/local/workflows/ended-event.ts';
import { type Executions, keepExecutions } from '#infra/local/workflows/executions.ts';
import { machinesOf } from '#infra/local/workflows/machines.ts';
import { type Effects, runMachine } from '#infra/local/workflows/run-machine.ts';

/** What runs code: functions, calls of them that survive a kill, state machines; and IAM, which says what each may. */
export type Compute = {
  readonly lambdas: Lambdas;
  readonly calls: AsyncCalls;
  readonly deadLetters: DeadLetters;
  readonly executions: Executions;
  readonly secrets: Secrets;
  readonly authority: Authority;
  /** Takes functions, state machines and rules from another template; running ones finish as they began. */
  readonly renew: (template: Template) => void;
};

/** Where a part of the local system keeps its files and listens, and how it logs. */
export type Place = {
  readonly addresses: Addresses;
  readonly folder: string;
  readonly say: (line: string) => void;
  readonly bundleOf?: BundleOf;
  /** Edges of AWS that somebody has asked for. */
  readonly edges?: Edges;
  /** The table's engine, where this process keeps it. */
  readonly engine?: Pick<Engine, 'deaths' | 'back'>;
};

/** Makes ready the functions and state machines of the template, and the services that functions call. */
export async function startCompute(template: Template, place: Place): Promise<Compute> {
  const { addresses, folder, say, bundleOf, edges: { accountConcurrency, throttle } = NO_EDGES } = place;
  const notes = notebookIn(folder, say);
  const authority = authorityOver(template, notes);
  const rates = throttle && tableRatesOf(template, throttle);
  const parts = { addresses, authority, bundleOf, rates };
  const lambdas = keepLambdas(functionsOf(template, parts), { folder, say, notes, accountConcurrency });
  const deadLetters = deadLettersIn({ folder, say, authority });
  let machines = machinesOf(template);
  const readObject = objectReader(addresses);
  const calls = asyncCalls(folder, lambdas.invoke, deadLetters);
  const bus = { calls, authority, say };
  let emit = rulesOf(template, bus);
  const executions = keepExecutions({
    folder,
    run: ({ machineArn, name, input }) => {
      const definition = machines.get(machineArn);
      if (definition === undefined) throw new Error(`The template has no state machine ${machineArn}`);
      const effects = permitted(machineArn, { authority, readObject, lambdas });
      return runMachine(definition, { arn: machineArn, name, input }, effects);
    },
    ended: (execution) => emit(endedEvent(execution)),
    say,
  });
  const ours = { [`zamio/${DEFAULT_ENVIRONMENT}/slack`]: `${addresses.services}${SLACK_PATH}` };
  const secrets = makeSecrets(template, folder, ours);
  const mailbox = mailboxIn(folder);
  await serveServices(addresses, { executions, secrets, authority, mailbox }, say);
  const renew = (next: Template): void => {
    authority.take(next);
    const functions = functionsOf(next, parts);
    machines = machinesOf(next);
    emit = rulesOf(next, bus);
    lambdas.renew(functions);
  };
  return { lambdas, deadLetters, executions, secrets, authority, calls, renew };
}

type Unpermitted = Pick<Effects, 'readObject'> & {
  readonly authority: Authority;
  readonly lambdas: Lambdas;
};

/** What a state machine does, each as far as its role may: call functions, read lists, run their items. */
function permitted(machineArn: string, { authority, readObject, lambdas }: Unpermitted): Effects {
  const asker = { actor: machineActor(machineArn) };
  return {
    invoke: permittedInvoke(lambdas.invoke, authority, asker),
    mapRefusal: () => authority.refusal(asker, [{ action: 'states:StartExecution', resource: machineArn }]),
    readObject: async (bucket, key) => {
      const refusal = authority.refusal(asker, s3Needs({ operation: 'GetObject', bucket, key }) ?? []);
      if (refusal !== undefined) throw new Error(refusal);
      return readObject(bucket, key);
    },
  };
}

function objectReader(addresses: Addresses): Effects['readObject'] {
  const client = new S3Client({ ...LOCAL_CLIENT, endpoint: addresses.s3, forcePathStyle: true });
  return async (Bucket, Key) => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
    return (await Body?.transformToString('utf8')) ?? '';
  };
}
