import { execFile } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApiClient } from '#infra/local/sample/api-client.ts';
import { createPartner } from '#shared/contract/partners.ts';
import { type RunningSystem, systemOn } from '#test/integration/local/running-system.ts';
import { drivenPatiently } from '#test/simulation/driven-patiently.ts';
import { freeBlock } from '#test/support/free-block.ts';
import { deniedCalls, keepUsedGrants } from '#test/support/iam-notes.ts';
import { tokensFor } from '#tools/smoke/tokens.ts';

const PATIENCE_MS = 120_000;
const lost = systemOn(await freeBlock(), 'real');
const restored = systemOn(await freeBlock(), 'real');
const kept = (name: string) => path.join(restored.folder, name);

/** Runs a tool on a system as people do; gives its lines, and what it ended with last. */
const run = (tool: string, ...args: readonly string[]) =>
  new Promise<readonly string[]>((done) => {
    execFile(process.execPath, [tool, ...args], (failed, out, error) =>
      done([...`${out}${error}`.trim().split('\n'), `ended with ${failed?.code ?? 0}`]),
    );
  });
const prove = ({ addresses }: RunningSystem, ...args: readonly string[]) =>
  run('tools/prove/prove.ts', '--url', addresses.site, ...args);
const exported = ({ addresses }: RunningSystem, to: string) =>
  run('tools/audit/export-audit.ts', '--url', addresses.site, '--to', to);

async function addPartner({ addresses }: RunningSystem): Promise<void> {
  const tokens = tokensFor(new URL(addresses.site), {});
  if ('missing' in tokens) throw new Error('a system on this machine has its own tokens');
  const api = new ApiClient({ url: addresses.site, token: tokens.tokenOf, keys: 'after-the-backup' });
  const society = { name: 'PRS', countryCode: 'GB', societyCode: '052', reportingStandard: 'CSV-Custom' };
  await api.call('admin', createPartner, { body: { ...society, contactEmail: 'royalties@prs.example' } });
}

beforeAll(async () => {
  await lost.start();
  await drivenPatiently(lost.addresses, PATIENCE_MS);
}, PATIENCE_MS);
afterAll(async () => {
  await Promise.all([lost.kill(), restored.kill()]);
  for (const { folder } of [lost, restored]) {
    keepUsedGrants(folder);
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('the restore drill of docs/restore.md, on one machine', () => {
  test(
    'brings everything back as it was at the backup, finds what was done since, and a file that came back otherwise',
    async () => {
      const before = await prove(lost, '--to', kept('tally.json'));
      expect(before).toEqual([
        expect.stringMatching(/^ok {2}the audit trail: \d+ entries about \d+ things$/),
        'ok  the balance of partner:010 in GH',
        'ok  the cycle 2026-Q1, shared out anew',
        'All is whole.',
        'ended with 0',
      ]);
      await exported(lost, kept('audit.jsonl'));
      await lost.interrupt();
      cpSync(lost.folder, restored.folder, { recursive: true });

      await restored.start();
      const again = await prove(restored, '--as', kept('tally.json'));
      // The first proof has made entries of its own job meanwhile, after the trail was read.
      const whole = [expect.stringMatching(/^ok {2}the audit trail: /), ...before.slice(1)];
      expect(again).toEqual([`ok  everything as in ${kept('tally.json')}`, ...whole]);
      await exported(restored, kept('restored.jsonl'));
      const trails = [kept('restored.jsonl'), '--earlier', kept('audit.jsonl')];
      expect(await run('tools/audit/verify-audit.ts', ...trails)).toEqual([
        expect.stringMatching(/, whole$/),
        'ended with 0',
      ]);

      await addPartner(restored);
      const after = await prove(restored, '--as', kept('tally.json'));
      expect(after[0]).toMatch(
        /^BAD everything as in .* listPartners: 1 then, 2 now, and not the same; listStandings: 1 then, 2 now, and not the same; the/,
      );
      expect(after.slice(-2)).toEqual(['1 not as they must be.', 'ended with 1']);

      const [file = ''] = globSync(`${restored.folder}/s3/*/cycles/*/*/allocations/*_object`);
      const allocation = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        allocation.replace(/\d(?=\D*$)/, (digit) => String(9 - Number(digit))),
      );
      const broken = await prove(restored);
      expect(broken.slice(-3)).toEqual([
        expect.stringMatching(/^BAD the cycle 2026-Q1, shared out anew: .*allocations\/GH-COM-0\d\.json/),
        '1 not as they must be.',
        'ended with 1',
      ]);
      expect([lost, restored].flatMap(({ folder }) => deniedCalls(folder))).toEqual([]);
    },
    PATIENCE_MS,
  );
});
