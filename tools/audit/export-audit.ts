import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { ApiClient } from '#infra/local/sample/api-client.ts';
import { listAudit } from '#shared/contract/audit.ts';
import { tokensFor } from '#tools/smoke/tokens.ts';
import { readAudit } from './read-audit.ts';

/**
 * `npm run export:audit -- --url URL [--to FILE]` writes the whole audit trail of a system as JSON lines, which
 * `npm run verify:audit -- FILE` proves. `ZAMIO_TOKEN_ADMIN` is an Admin's access token; a system on this machine has its own.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000' },
    to: { type: 'string', default: 'audit.jsonl' },
  },
});
const url = new URL(values.url);

try {
  const tokens = tokensFor(url, process.env, ['admin-1']);
  if ('missing' in tokens) throw new Error(`Set ${tokens.missing.join(', ')} to an access token.`);
  const api = new ApiClient({ url: url.origin, token: tokens.tokenOf });
  const lines = await readAudit((query) => api.call('admin', listAudit, { query }));
  await pipeline(Readable.from(lines.map((line) => `${line}\n`)), createWriteStream(values.to));
  console.log(
    `${lines.length} entries are in ${values.to}. Prove them: npm run verify:audit -- ${values.to}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
