import { parentPort, workerData } from 'node:worker_threads';
import type { TableRates } from '#infra/local/dynamodb/table-rates.ts';
import type { Rights } from '#infra/local/iam/authority.ts';
import { guardTable } from '#infra/local/lambda/guard-table.ts';

/**
 * The inside of one function's worker: it loads the bundle once and answers calls, as many at once as come. Events
 * and answers travel as JSON text, so that nothing passes here that would not pass on AWS.
 */
type Given = {
  readonly file: string;
  readonly functionName: string;
  readonly memoryMegabytes: string;
  readonly table: string;
  readonly rights: Rights;
  readonly rates: TableRates | undefined;
};
type Call = {
  readonly id: number;
  readonly requestId: string;
  readonly event: string;
  readonly deadline: number;
};

const given: Given = workerData;
guardTable({
  endpoint: given.table,
  rights: given.rights,
  rates: given.rates,
  notes: {
    used: (used) => parentPort?.postMessage({ used }),
    denied: (denied) => parentPort?.postMessage({ denied }),
  },
});
const loaded: { handler?: unknown } = await import(given.file);
const { handler } = loaded;
if (typeof handler !== 'function') throw new Error(`${given.file} does not export a handler`);
parentPort?.postMessage('loaded');

parentPort?.on('message', async (call: Call | { readonly isWaiting: number }) => {
  if ('isWaiting' in call) return parentPort?.postMessage({ waiting: call.isWaiting });
  try {
    const answer: unknown = await handler(JSON.parse(call.event), contextOf(call));
    parentPort?.postMessage({ id: call.id, answer: JSON.stringify(answer ?? null) });
  } catch (error) {
    parentPort?.postMessage({ id: call.id, error: describe(error) });
  }
});

function contextOf(call: Call) {
  return {
    awsRequestId: call.requestId,
    functionName: given.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${given.functionName}`,
    memoryLimitInMB: given.memoryMegabytes,
    logGroupName: given.functionName,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, call.deadline - Date.now()),
  };
}

function describe(error: unknown) {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error) };
  return { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] };
}
