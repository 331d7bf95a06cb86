import { once } from 'node:events';
import { createServer } from 'node:net';

/** A system takes a port and the four behind it. */
const BLOCK = 5;
/** Below the ports that systems give to whoever asks for any. */
const LOWEST = 10_000;
const HIGHEST = 32_000;
const ATTEMPTS = 200;

/** A block of ports that nobody listens on now, drawn by chance, so that test files and whole test runs beside each other do not meet. */
export async function freeBlock(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = LOWEST + BLOCK * Math.floor((Math.random() * (HIGHEST - LOWEST)) / BLOCK);
    const free = await Promise.all(Array.from({ length: BLOCK }, (_, offset) => isFree(port + offset)));
    if (free.every(Boolean)) return port;
  }
  throw new Error(`${ATTEMPTS} draws found no free block of ports`);
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
