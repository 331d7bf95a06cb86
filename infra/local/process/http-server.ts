import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Addresses, HOST, portOf } from '#infra/local/addresses.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Listens on an address; a handler that throws answers 500 and says so. */
export async function listen(
  address: Addresses[keyof Addresses],
  handle: Handle,
  say: (line: string) => void,
): Promise<Server> {
  const server = createServer((request, response) => {
    Promise.resolve(handle(request, response)).catch((error: unknown) => {
      say(`! ${request.method} ${request.url}: ${String(error)}`);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end('{"message":"Internal Server Error"}');
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((done, refused) => {
    server.once('error', (error) => {
      refused(
        new Error(`Port ${portOf(address)} cannot be used: ${error.message}. Choose another with --port`),
      );
    });
    server.listen(portOf(address), HOST, done);
  });
  return server;
}
