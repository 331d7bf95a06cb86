import { once } from 'node:events';
import { createServer } from 'node:net';

/** A system takes a port and the four behind it. */
const BLOCK = 5;
const STEP = 1000;
const HIGHEST = 60_000;

/** The first block of free ports at the wanted one or thousands above it, so that test files do not collide. */
export async function freeBlock(wanted: number): Promise<number> {
  for (let port = wanted; port < HIGHEST; port += STEP) {
    const free = await Promise.all(Array.from({ length: BLOCK }, (_, offset) => isFree(port + offset)));
    if (free.every(Boolean)) return port;
  }
  throw new Error(`There is no free block of ports at ${wanted} or thousands above`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  const listening = await once(server, 'listening').then(
    () => true,
    () => false,
  );
  if (!listening) return false;
  server.close();
  await once(server, 'close');
  return true;
}
