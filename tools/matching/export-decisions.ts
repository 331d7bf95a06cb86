import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { addressesFrom } from '#infra/local/addresses.ts';
import { ApiClient } from '#infra/local/sample/api-client.ts';
import { listAll } from '#infra/local/sample/list-all.ts';
import { listSongDecisions } from '#shared/contract/matching.ts';
import { readWork } from '#shared/contract/repertoire.ts';
import type { WorkId } from '#shared/ids.ts';
import type { WorkDetail } from '#shared/schemas/repertoire.ts';
import { decidedFiles, isTelling } from '#tools/matching/decided-files.ts';

/**
 * Writes what people decided as `catalogue.csv` and `queries.csv`, for `train:matching` and `evaluate:matching`:
 * `npm run export:decisions -- --out DIR [--port N]` of a running local system, or `--url URL --token TOKEN` of a
 * deployed one, with the token of anybody of its staff.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    port: { type: 'string', default: '4000' },
    url: { type: 'string' },
    token: { type: 'string' },
  },
});
const { out, url, token } = values;
if (out === undefined || (url === undefined) !== (token === undefined)) {
  console.error('usage: export:decisions --out DIR [--port N | --url URL --token TOKEN]');
  process.exit(2);
}
const local = addressesFrom(Number(values.port));
const api = new ApiClient({ url: url ?? local.site, token: token === undefined ? localToken : () => token });

const decisions = await listAll((query) => api.call('ops', listSongDecisions, { query }));
const named = decisions
  .filter(isTelling)
  .flatMap(({ workId, thought }) => [workId, thought?.workId ?? null].filter((id) => id !== null));
const works = new Map<string, z.output<typeof WorkDetail>>();
for (const workId of new Set(named)) works.set(workId, await standingWork(workId));
const { catalogue, queries, songs } = decidedFiles(decisions, works);
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'catalogue.csv'), catalogue);
writeFileSync(path.join(out, 'queries.csv'), queries);
console.log(`${songs} songs that people decided, ${works.size} works`);

/** The work, or the one that it was merged into. */
async function standingWork(workId: WorkId): Promise<z.output<typeof WorkDetail>> {
  const work = await api.call('ops', readWork, { params: { workId } });
  return work.mergedInto === null ? work : standingWork(work.mergedInto);
}

async function localToken(role: string, user: string): Promise<string> {
  const answer = await fetch(`${local.signIn}/token-for`, {
    method: 'POST',
    body: JSON.stringify({ role, user }),
  });
  return answer.text();
}
