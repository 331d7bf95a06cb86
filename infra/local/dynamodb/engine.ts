import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { type Addresses, portOf } from '#infra/local/addresses.ts';
import {
  damagedText,
  type EngineProcess,
  engineFileIn,
  engineLogIn,
  startEngineProcess,
} from '#infra/local/dynamodb/engine-process.ts';
import { indexStreams } from '#infra/local/dynamodb/index-streams.ts';
import { LOCAL_CLIENT } from '#infra/local/dynamodb/local-client.ts';
import { inWords } from '#infra/local/process/faults.ts';
import { tryPort } from '#infra/local/process/http-server.ts';

const PATIENCE_MS = 10_000;
const PAUSE_MS = 30;
/** An engine that dies so often within a minute is given up. */
const MOST_DEATHS = 5;
const DEATHS_MS = 60_000;

/** The embedded DynamoDB of a data folder. */
export type Engine = {
  /** Until it answers. Rejects with what is wrong and what to do where it does not come up. */
  readonly start: () => Promise<void>;
  readonly end: () => Promise<unknown>;
  /** How often it has died so far. */
  readonly deaths: () => number;
  /** Until it answers again, where it has died. */
  readonly back: () => Promise<void>;
};

/** It ended before it answered. */
class Died extends Error {
  readonly how: string;
  constructor({ how, trouble }: Awaited<EngineProcess['ended']>) {
    super(`DynamoDB ended: ${trouble}`);
    this.how = how;
  }
}

type Keeping = {
  readonly addresses: Addresses;
  readonly folder: string;
  readonly say: (line: string) => void;
  /** Is told the id of each process that is started. */
  readonly own: (pid: number) => void;
  /** Is told why the engine is not started any more. */
  readonly gaveUp: (why: string) => void;
};

/**
 * Keeps the embedded DynamoDB on a file of the data folder: where it dies that is said at once and it is started again,
 * on the same port and file, until it has died five times within a minute. What it had confirmed is in its file.
 * `DYNAMODB_ENDPOINT` names another engine, which is left to whoever started it.
 */
export function engineOn({ addresses, folder, say, own, gaveUp }: Keeping): Engine {
  const place = { port: portOf(addresses.dynamodb), folder, say };
  const deaths: number[] = [];
  let running: EngineProcess | undefined;
  let back = Promise.resolve();
  let isEnding = false;

  const begin = async (): Promise<EngineProcess> => {
    if (isEnding) throw new Error('DynamoDB is ended');
    const begun = startEngineProcess(place);
    running = begun;
    if (begun.pid !== undefined) own(begun.pid);
    const over = new AbortController();
    const died = begun.ended.then((end) => {
      over.abort();
      throw new Died(end);
    });
    await Promise.race([answering(addresses.dynamodb, over.signal), died]);
    return begun;
  };
  const watch = ({ ended }: EngineProcess): void => {
    void ended.then(({ how }) => {
      if (!isEnding) back = again(how);
    });
  };
  const again = async (how: string): Promise<void> => {
    deaths.push(performance.now());
    const recent = deaths.filter((time) => performance.now() - time < DEATHS_MS).length;
    if (recent >= MOST_DEATHS) {
      const where = `It says why in ${engineLogIn(folder)}`;
      return gaveUp(`DynamoDB died ${recent} times within a minute, at last by ${how}. ${where}`);
    }
    say(`! DynamoDB       died (${how}) and is started again`);
    try {
      watch(await begin());
      say('DynamoDB         answers again');
    } catch (error) {
      if (!isEnding) await again(error instanceof Died ? error.how : inWords(error));
    }
  };
  if (process.env['DYNAMODB_ENDPOINT'] !== undefined) {
    const start = () => answering(addresses.dynamodb, new AbortController().signal);
    return { start, end: async () => undefined, deaths: () => 0, back: async () => undefined };
  }
  return {
    start: async () => {
      await tryPort(place.port);
      const begun = await begin();
      index(folder);
      watch(begun);
    },
    end: () => {
      isEnding = true;
      return running?.end() ?? Promise.resolve();
    },
    deaths: () => deaths.length,
    back: () => back,
  };
}

function index(folder: string): void {
  const file = engineFileIn(folder);
  try {
    indexStreams(file);
  } catch (error) {
    if (/malformed|not a database/.test(String(error))) throw new Error(damagedText(file, folder));
    throw error;
  }
}

async function answering(endpoint: string, over: AbortSignal): Promise<void> {
  const client = new DynamoDBClient({ ...LOCAL_CLIENT, endpoint, maxAttempts: 1 });
  for (const until = Date.now() + PATIENCE_MS; ; await wait(PAUSE_MS)) {
    const error = await client.send(new ListTablesCommand({ Limit: 1 })).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error === undefined || over.aborted) return client.destroy();
    if (Date.now() > until) {
      throw new Error(
        `DynamoDB does not answer on ${endpoint} (${String(error)}). On other systems than Linux x64 set DYNAMODB_ENDPOINT to DynamoDB Local`,
      );
    }
  }
}
