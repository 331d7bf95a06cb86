import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Addresses } from '#infra/local/addresses.ts';
import type { UserPool } from '#infra/local/sign-in/user-pool.ts';
import type { Front } from '#infra/local/site/front.ts';
import { acceptedEncoding, LEAST_COMPRESSED_BYTES } from '#shared/accepted-encoding.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

type SiteClient = Pick<UserPool, 'clientId' | 'scopes'>;
type Props = {
  readonly folder: string;
  readonly front: Front;
  readonly addresses: Addresses;
  readonly pool: SiteClient;
};

export type Site = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** `config.json`, which tells the site where to sign in. */
export const siteConfig = (addresses: Addresses, { clientId, scopes }: SiteClient): string =>
  JSON.stringify({ authority: addresses.signIn, clientId, scope: scopes.join(' ') });

/** The static site as CloudFront serves it, compressed too, with `config.json`. */
export function site({ folder, front, addresses, pool }: Props): Site {
  const config = siteConfig(addresses, pool);
  const root = path.resolve(folder);
  return (request, response, url) => {
    for (const [name, value] of Object.entries(front.headers)) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-cache');
    const object = front.objectFor(url.pathname);
    const file = path.join(root, path.normalize(object));
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    if (object === '/config.json') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(config);
    } else if (file.startsWith(root) && isFile(file)) {
      const through = compressed(request, response, { file, type });
      response.writeHead(200, { 'content-type': type });
      if (request.method === 'HEAD') response.end();
      else if (through === undefined) createReadStream(file).pipe(response);
      else createReadStream(file).pipe(through).pipe(response);
    } else {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  };
}

/** As the edge does it: files of text, by what the caller accepts; images and fonts are compressed as they are. */
const TEXT = /^text\/|json$|svg/;
const QUALITY = 5;

/** What compresses a file for its caller, with the headers that say so; undefined where it goes out as it is. */
function compressed(
  { headers }: IncomingMessage,
  response: ServerResponse,
  { file, type }: { readonly file: string; readonly type: string },
): Transform | undefined {
  if (!TEXT.test(type) || statSync(file).size < LEAST_COMPRESSED_BYTES) return undefined;
  response.setHeader('vary', 'accept-encoding');
  const encoding = acceptedEncoding(String(headers['accept-encoding'] ?? ''));
  if (encoding === undefined) return undefined;
  response.setHeader('content-encoding', encoding);
  return encoding === 'gzip'
    ? createGzip()
    : createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
}

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === true;
