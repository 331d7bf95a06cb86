import { parseArgs } from 'node:util';

/** How the local system was asked to start. */
export type Options = {
  readonly port: number;
  /** Where everything that outlives a start is kept. */
  readonly folder: string;
  readonly sample: boolean;
  /** One module that takes the place of every handler, for tests of the local system itself. */
  readonly standIn: string | undefined;
};

const DEFAULT_PORT = 4000;
const HIGHEST_PORT = 65_000;

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
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > HIGHEST_PORT) {
    throw new Error(`--port takes a number from 1 to ${HIGHEST_PORT}, not "${values.port}"`);
  }
  return { port, folder: values.data, sample: values.sample, standIn: values['stand-in'] };
}
