import { parseArgs } from 'node:util';
import type { Edges } from '#infra/local/edges.ts';

/** How the local system was asked to start. */
export type Options = {
  readonly port: number;
  /** Where everything that outlives a start is kept. */
  readonly folder: string;
  readonly sample: boolean;
  /** One module that takes the place of every handler, for tests of the local system itself. */
  readonly standIn: string | undefined;
  readonly edges: Edges;
};

const DEFAULT_PORT = 4000;
const HIGHEST_PORT = 65_000;
/** Edges as `--strict` has them: a new account, tables at the template's rates, S3 busy once in so many calls. */
const STRICT = { accountConcurrency: 10, slowDownEvery: 100 } as const;

/** Reads the command line; throws a sentence that names what is wrong with it. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      port: { type: 'string', default: String(DEFAULT_PORT) },
      data: { type: 'string', default: '.zamio' },
      sample: { type: 'boolean', default: true },
      'stand-in': { type: 'string' },
      strict: { type: 'boolean', default: false },
      'account-concurrency': { type: 'string' },
      'table-writes': { type: 'string' },
      'table-reads': { type: 'string' },
      'table-burst': { type: 'string' },
      'slow-down': { type: 'string' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > HIGHEST_PORT) {
    throw new Error(`--port takes a number from 1 to ${HIGHEST_PORT}, not "${values.port}"`);
  }
  return {
    port,
    folder: values.data,
    sample: values.sample,
    standIn: values['stand-in'],
    edges: edgesOf(values.strict, {
      accountConcurrency: countOf('account-concurrency', values['account-concurrency']),
      writesPerSecond: countOf('table-writes', values['table-writes']),
      readsPerSecond: countOf('table-reads', values['table-reads']),
      burstSeconds: countOf('table-burst', values['table-burst']),
      slowDownEvery: countOf('slow-down', values['slow-down']),
    }),
  };
}

type Counts = Readonly<
  Record<
    'accountConcurrency' | 'writesPerSecond' | 'readsPerSecond' | 'burstSeconds' | 'slowDownEvery',
    number | undefined
  >
>;

/** What is named holds; of the rest all that `--strict` has, or nothing. A table that is throttled is throttled wholly. */
function edgesOf(isStrict: boolean, named: Counts): Edges {
  const { writesPerSecond, readsPerSecond, burstSeconds } = named;
  const unnamed = isStrict ? STRICT : undefined;
  const throttle = { writesPerSecond, readsPerSecond, burstSeconds };
  const isThrottled = isStrict || Object.values(throttle).some((count) => count !== undefined);
  return {
    accountConcurrency: named.accountConcurrency ?? unnamed?.accountConcurrency,
    throttle: isThrottled ? throttle : undefined,
    slowDownEvery: named.slowDownEvery ?? unnamed?.slowDownEvery,
  };
}

function countOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`--${option} takes a whole number above 0, not "${text}"`);
}
