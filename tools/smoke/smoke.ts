import { parseArgs } from 'node:util';
import { runSampleQuarter } from '#infra/local/sample/run-sample-quarter.ts';
import { knock } from './doors.ts';
import { tokensFor } from './tokens.ts';

/**
 * `npm run smoke -- --url URL` looks whether a system is up: what answers without a token, and then, where there are
 * tokens, the sample quarter over the public API, from onboarding to settled remittances. The store must be empty, or the
 * walk one of the last day that broke off. Ends with 1 where something is not as it must be.
 */
const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://127.0.0.1:4000' } } });
const url = new URL(values.url);
const log = (line: string): void => console.log(line);

try {
  await knock(url.href, log);
  const tokens = tokensFor(url, process.env);
  if ('missing' in tokens) {
    log(`The quarter was not walked: set ${tokens.missing.join(', ')} to access tokens of four people.`);
  } else {
    const webhookSecret = process.env['ZAMIO_WEBHOOK_SECRET'];
    await runSampleQuarter({ url: url.origin, token: tokens.tokenOf, log, webhookSecret });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
