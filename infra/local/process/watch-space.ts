import { statfs } from 'node:fs/promises';
import path from 'node:path';

const LOOK_MS = 5000;
const LOW_MEGABYTES = 64;
const MEGABYTE = 1024 * 1024;

/** Megabytes that this user may still write to the disk of a folder. */
async function leftFor(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return (bavail * bsize) / MEGABYTE;
}

/**
 * Says when the disk of a folder gets full, before the engine and S3 can write no more and answer what functions ask
 * with errors; and when there is room again. It keeps no process running. Gives what ends it.
 */
export function watchSpace(folder: string, say: (line: string) => void, everyMs = LOOK_MS): () => void {
  let isLow = false;
  const look = async (): Promise<void> => {
    const left = await leftFor(folder);
    if (left < LOW_MEGABYTES !== isLow) {
      isLow = left < LOW_MEGABYTES;
      const where = `${Math.floor(left)} MB are left on the disk for ${path.resolve(folder)}`;
      say(isLow ? `! disk           ${where}. Free some, or start with --data on another disk` : where);
    }
  };
  // A folder that is gone says so by whatever needs it.
  const timer = setInterval(() => look().catch(() => undefined), everyMs);
  timer.unref();
  void look().catch(() => undefined);
  return () => clearInterval(timer);
}
