import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import * as z from 'zod';

test('npm run synth leaves the templates in cdk.out, as CONTRIBUTING.md says', () => {
  const scripts = z
    .object({ scripts: z.object({ synth: z.string() }) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts;
  expect(scripts.synth).toBe('node infra/app.ts');
  rmSync('cdk.out', { recursive: true, force: true });
  const folder = mkdtempSync(path.join(tmpdir(), 'zamio-synth-'));
  const args = ['infra/app.ts', '--code', folder, '--stand-in', 'test/support/functions/stand-in.ts'];
  const { CDK_OUTDIR: _, ...environment } = process.env;
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: environment });
  expect([status, stderr]).toEqual([0, '']);
  expect(existsSync('cdk.out/zamio-dev-data.template.json')).toBe(true);
}, 120_000);
