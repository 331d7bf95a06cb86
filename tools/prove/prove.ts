import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ApiClient } from '#infra/local/sample/api-client.ts';
import { tokensFor } from '#tools/smoke/tokens.ts';
import { proofs } from './proofs.ts';
import { differencesOf, Tally, takeTally } from './tally.ts';

/**
 * `npm run prove -- --url URL [--to FILE] [--as FILE]` proves that what a system holds is whole: its audit trail, its
 * balances, its locked cycles. `--to` keeps a tally of everything at the end; `--as` first compares what is there with a
 * kept one, such as that of the moment to which a backup was restored. Ends with 1 where something is not as it must be.
 * `ZAMIO_TOKEN_ADMIN` is an Admin's access token; a system on this machine has its own.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000' },
    to: { type: 'string' },
    as: { type: 'string' },
  },
});
const url = new URL(values.url);
let faults = 0;
function say(about: string, fault: string | undefined): void {
  faults += fault === undefined ? 0 : 1;
  console.log(fault === undefined ? `ok  ${about}` : `BAD ${about}: ${fault}`);
}

try {
  const tokens = tokensFor(url, process.env, ['admin-1']);
  if ('missing' in tokens) throw new Error(`Set ${tokens.missing.join(', ')} to an access token.`);
  const api = new ApiClient({ url: url.origin, token: tokens.tokenOf, keys: `prove-${randomUUID()}` });
  // A proof makes jobs, which are counted: so what is compared comes before the proofs, and what is kept after them.
  if (values.as !== undefined) {
    const then = Tally.parse(JSON.parse(readFileSync(values.as, 'utf8')));
    const differences = differencesOf(then, await takeTally(api));
    say(`everything as in ${values.as}`, differences.length === 0 ? undefined : differences.join('; '));
  }
  for await (const { about, fault } of proofs(api)) say(about, fault);
  if (values.to !== undefined) writeFileSync(values.to, JSON.stringify(await takeTally(api), null, 2));
  console.log(faults === 0 ? 'All is whole.' : `${faults} not as they must be.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  faults += 1;
}
process.exitCode = faults === 0 ? 0 : 1;
