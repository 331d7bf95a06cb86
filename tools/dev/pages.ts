import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { createServer } from 'vite';
import type { Addresses } from '#infra/local/addresses.ts';
import type { UserPool } from '#infra/local/sign-in/user-pool.ts';
import type { Front } from '#infra/local/site/front.ts';
import { type Site, siteConfig } from '#infra/local/site/serve-site.ts';
import { viteLogger } from '#tools/dev/vite-logger.ts';

type Props = {
  readonly server: Server;
  readonly addresses: Addresses;
  /** Where Vite keeps the packages that it has made ready for the browser. */
  readonly cacheFolder: string;
  readonly say: (line: string) => void;
};

/** The site from its sources. */
export type Pages = {
  readonly siteOf: (front: Front, pool: UserPool) => Site;
  readonly end: () => Promise<void>;
};

/** Starts Vite's dev server behind the door: its pages and its WebSocket share the site's one address. */
export async function startPages({ server, addresses, cacheFolder, say }: Props): Promise<Pages> {
  const vite = await createServer({
    configFile: 'web/vite.config.ts',
    cacheDir: cacheFolder,
    customLogger: viteLogger(say),
    server: {
      middlewareMode: true,
      hmr: { server },
      fs: { allow: ['.', path.resolve('node_modules')] },
    },
  });
  return {
    end: () => vite.close(),
    siteOf: (front, pool) => {
      const headers = relaxed(front.headers, addresses);
      const config = siteConfig(addresses, pool);
      return (request: IncomingMessage, response: ServerResponse, url: URL): void => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        if (url.pathname === '/config.json') {
          response.writeHead(200, { 'content-type': 'application/json' }).end(config);
        } else {
          vite.middlewares(request, response, () => response.writeHead(404).end('Not found'));
        }
      };
    },
  };
}

/**
 * The one place where the site's policy is wider than the template's, and only here: Vite's client holds a WebSocket
 * and a worker that waits for the server, and puts styles into the page.
 */
function relaxed(headers: Front['headers'], { site }: Addresses): Front['headers'] {
  const policy = headers['content-security-policy'] ?? '';
  const connecting = policy.replace("connect-src 'self'", `connect-src 'self' ${site.replace('http', 'ws')}`);
  return {
    ...headers,
    'content-security-policy': `${connecting}; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:`,
  };
}
