import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { inWords } from '#infra/local/process/faults.ts';

/**
 * Adds what streams bring to a log file, until they end. Where the file cannot be written that is said, and the streams
 * are read on, so that whoever writes to them is not held up.
 */
export function logInto(file: string, streams: readonly Readable[], say: (line: string) => void): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const log = createWriteStream(file, { flags: 'a' });
  log.on('error', (error) => {
    say(`! log            ${inWords(error, path.resolve(file))}`);
    for (const stream of streams) stream.unpipe(log).resume();
  });
  for (const stream of streams) stream.pipe(log, { end: false });
  void Promise.allSettled(streams.map((stream) => finished(stream))).then(() => log.end());
}
