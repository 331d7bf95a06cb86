import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { ObjectAt } from '#functions/ports/environment.ts';
import type { World } from '#functions/ports/world.ts';

/** A file that is written as its text comes. It is whole once it is closed, and absent before. */
export type GrowingFile = {
  /** Waits while what came before is on its way. */
  readonly write: (text: string) => Promise<void>;
  /** Ends the file, and gives its hash and size. */
  readonly close: () => Promise<{ readonly sha256: string; readonly sizeBytes: number }>;
  /** Gives the file up: there is none. */
  readonly abandon: () => Promise<void>;
};

/** Opens a file to be written piece by piece. */
export function growingFile({ files }: Pick<World, 'files'>, at: ObjectAt, contentType: string): GrowingFile {
  const pipe = new PassThrough();
  // Where the store turned the file away nobody reads the pipe any more: that it is given up would end the process.
  pipe.on('error', () => undefined);
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const written = files.putStream(at, pipe, contentType);
  // Whoever writes or closes hears of a failure; until then it must not count as unheard.
  written.catch(() => undefined);
  return {
    async write(text) {
      const bytes = Buffer.from(text);
      hash.update(bytes);
      sizeBytes += bytes.length;
      if (!pipe.write(bytes)) await Promise.race([once(pipe, 'drain'), written]);
    },
    async close() {
      pipe.end();
      await written;
      return { sha256: hash.digest('hex'), sizeBytes };
    },
    async abandon() {
      pipe.destroy(new Error('the file was given up'));
      await written.catch(() => undefined);
    },
  };
}
