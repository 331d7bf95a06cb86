import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import semver from 'semver';
import * as z from 'zod';
import { functionBuild } from '#infra/bundle.ts';

const Locked = z.object({
  packages: z.record(
    z.string(),
    z.object({ engines: z.union([z.object({ node: z.string().optional() }), z.unknown()]).optional() }),
  ),
});
const Manifest = z.object({
  engines: z.object({ node: z.string() }),
  devDependencies: z.record(z.string(), z.string()),
});
const text = (name: string) => readFileSync(name, 'utf8');
const manifest = Manifest.parse(JSON.parse(text('package.json')));
const { packages } = Locked.parse(JSON.parse(text('package-lock.json')));
const oldest = semver.minVersion(manifest.engines.node)?.version ?? '';
const major = String(semver.major(oldest));

/** The packages that say they do not run on a version of Node, as npm warns of them. */
function unwilling(version: string): readonly string[] {
  return Object.entries(packages).flatMap(([name, { engines }]) => {
    const asked = z.object({ node: z.string() }).safeParse(engines).data?.node;
    return asked === undefined || semver.satisfies(version, asked)
      ? []
      : [`${name || 'zamio'} wants ${asked}`];
  });
}
const majorIn = (name: string, pattern: RegExp) => pattern.exec(text(name))?.[1];

describe('the Node that is promised', () => {
  test('is accepted by every package, in its oldest version and in the one that is installed', () => {
    expect(unwilling(oldest)).toEqual([]);
    expect(unwilling(manifest.devDependencies['node'] ?? '')).toEqual([]);
  });

  test('would be found too old, as Node 20 is', () => {
    expect(unwilling('20.19.0').length).toBeGreaterThan(5);
    expect(unwilling('20.19.0')).toContain(`zamio wants ${manifest.engines.node}`);
  });

  test.each([
    ['.nvmrc', () => text('.nvmrc').trim()],
    ['the node package', () => manifest.devDependencies['node']?.split('.')[0]],
    ['its types', () => manifest.devDependencies['@types/node']?.split('.')[0]],
    ['README.md', () => majorIn('README.md', /Linux x64 with Node (\d+)\b/)],
    ['the launcher', () => majorIn('infra/local/launch.mjs', /OLDEST_MAJOR = (\d+);/)],
    ['the bundle', () => functionBuild('', {}, undefined).target.replace('node', '')],
    ['Lambda', () => majorIn('infra/constructs/house-function.ts', /Runtime\.NODEJS_(\d+)_X/)],
  ])('is that of %s', (_what, said) => {
    expect(said()).toBe(major);
  });

  test('is what the workflow sets up', () => {
    expect(text('.github/workflows/ci.yml')).toMatch(/node-version-file: \.nvmrc/);
  });
});
