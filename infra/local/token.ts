import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { addressesFrom } from '#infra/local/addresses.ts';

/**
 * `npm run --silent token -- Admin [--user NAME] [--partner ID] [--port N]` prints a bearer token of a running local
 * system and nothing else. While the system comes up it waits, a minute at most.
 */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 100;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    user: { type: 'string' },
    partner: { type: 'string' },
    port: { type: 'string', default: '4000' },
  },
});
const address = `${addressesFrom(Number(values.port)).signIn}/token-for`;
const body = JSON.stringify({ role: positionals[0], user: values.user, partner: values.partner });

async function ask(): Promise<Response | undefined> {
  const answer = await fetch(address, { method: 'POST', body }).catch(() => undefined);
  return answer === undefined || answer.status >= 500 ? undefined : answer;
}

let answer = await ask();
for (const until = Date.now() + PATIENCE_MS; answer === undefined && Date.now() < until; ) {
  await wait(PAUSE_MS);
  answer = await ask();
}
if (answer === undefined) {
  console.error(`Nothing answers on ${address}. Start the system first: npm start`);
  process.exitCode = 1;
} else {
  const text = await answer.text();
  if (answer.ok) console.log(text);
  else console.error(`${text}: ${positionals[0] ?? '(none)'}. One of Admin, Ops, Finance, Viewer, Partner.`);
  process.exitCode = answer.ok ? 0 : 1;
}
