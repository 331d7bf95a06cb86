import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Addresses, HOST, portOf } from '#infra/local/addresses.ts';
import { portTrouble } from '#infra/local/process/port-trouble.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

const KEEP_ALIVE_MS = 60_000;
const PAUSE_MS = 500;
const LOOK_MS = 50;
/** The servers of this process that shall stay open. */
const OPEN = new Set<Server>();

/**
 * Listens on an address until `closeServers`: a handler that throws answers 500 and says so, and a server that closes
 * otherwise is opened again.
 */
export async function listen(
  address: Addresses[keyof Addresses],
  handle: Handle,
  say: (line: string) => void,
): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => handle(request, response);
    answer().catch((error: unknown) => {
      say(`! ${request.method} ${request.url}: ${String(error)}`);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end('{"message":"Internal Server Error"}');
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await open(server, portOf(address));
  OPEN.add(server);
  server.on('close', () => void reopen(server, address, say));
  return server;
}

/** Whether a port can be listened on; rejects with what to do where it cannot. */
export async function tryPort(port: number): Promise<void> {
  const server = createServer();
  await open(server, port);
  await new Promise((done) => server.close(done));
}

/**
 * Closes all servers: what they are answering is finished, for so long at most, and nothing new is taken.
 */
export async function closeServers(patienceMs: number): Promise<void> {
  const servers = [...OPEN];
  OPEN.clear();
  const closed = servers.map((server) => new Promise((done) => server.close(done)));
  // A connection that was answered stays open for the next request, which does not come any more.
  const closing = setInterval(() => servers.map((server) => server.closeIdleConnections()), LOOK_MS);
  await Promise.race([Promise.all(closed), wait(patienceMs, undefined, { ref: false })]);
  clearInterval(closing);
  for (const server of servers) server.closeAllConnections();
}

function open(server: Server, port: number): Promise<void> {
  return new Promise<void>((done, refused) => {
    const fail = (error: Error): void => refused(portTrouble(port, error));
    server.once('error', fail);
    server.listen(port, HOST, () => {
      server.off('error', fail);
      done();
    });
  });
}

async function reopen(server: Server, address: string, say: (line: string) => void): Promise<void> {
  if (!OPEN.has(server)) return;
  say(`! ${address} was closed and is opened again`);
  while (OPEN.has(server)) {
    const trouble = await open(server, portOf(address)).catch((error: Error) => error);
    if (trouble === undefined) return;
    say(`! ${trouble.message}`);
    await wait(PAUSE_MS);
  }
}
