import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod';

const text = (name: string) => readFileSync(name, 'utf8');
const Manifest = z.object({
  version: z.string(),
  license: z.string(),
  scripts: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const manifest = Manifest.parse(JSON.parse(text('package.json')));

describe('what the repository says of itself', () => {
  test('CHANGELOG.md has what is not released first, then the version of package.json, newest first', () => {
    const [first, ...released] = [...text('CHANGELOG.md').matchAll(/^## (\S+)(?: – (\S+))?$/gm)];
    expect(first?.[1]).toBe('Unreleased');
    expect(released[0]?.[1]).toBe(manifest.version);
    const dates = released.map(([, , date = '']) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test('LICENSE is as proprietary as package.json', () => {
    expect(manifest.license).toBe('UNLICENSED');
    expect(text('LICENSE')).toMatch(/All rights reserved/);
  });

  test('.editorconfig is what the formatter does', () => {
    const { formatter } = z
      .object({
        formatter: z.object({ indentStyle: z.string(), indentWidth: z.number(), lineWidth: z.number() }),
      })
      .parse(JSON.parse(text('biome.json')));
    const editor = text('.editorconfig');
    expect(editor).toContain(`indent_style = ${formatter.indentStyle}\n`);
    expect(editor).toContain(`indent_size = ${formatter.indentWidth}\n`);
    expect(editor).toContain(`max_line_length = ${formatter.lineWidth}\n`);
  });

  test('CODEOWNERS names folders and files that are there', () => {
    const owned = text('.github/CODEOWNERS')
      .split('\n')
      .filter((line) => line.startsWith('/'))
      .map((line) => line.split(/\s+/));
    expect(owned.length).toBeGreaterThan(10);
    expect(owned.filter(([name = '']) => globSync(name.slice(1)).length === 0)).toEqual([]);
    expect(owned.flatMap(([, ...teams]) => teams).filter((team) => !/^@zamio\/[a-z]+$/.test(team))).toEqual(
      [],
    );
  });

  test('renovate.json groups packages that there are', () => {
    const { packageRules } = z
      .object({ packageRules: z.array(z.object({ matchPackageNames: z.array(z.string()) })) })
      .parse(JSON.parse(text('renovate.json')));
    const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const patterns = packageRules.flatMap(({ matchPackageNames }) => matchPackageNames);
    const fits = (pattern: string) =>
      used.some((name) =>
        pattern.endsWith('/**') ? name.startsWith(pattern.slice(0, -2)) : name === pattern,
      );
    expect(patterns.filter((pattern) => !fits(pattern))).toEqual([]);
  });

  test('the workflow runs what decides, with a limit of time and nothing to write with', () => {
    const workflow = text('.github/workflows/ci.yml');
    expect(workflow).toMatch(/- run: bash \.ci\/run$/m);
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(workflow).toMatch(/timeout-minutes: 30/);
  });
});

/** Git is not among what the tests need: where it is missing nobody pushes, and the hook is not taken into use. */
const HAS_GIT = spawnSync('git', ['--version']).status === 0;

describe('the hook before a push', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'zamio-hooks-'));
  const copy = path.join(home, 'copy');
  const install = (over: NodeJS.ProcessEnv = {}) =>
    execFileSync('/bin/sh', ['tools/hooks/use-hooks.sh'], {
      cwd: copy,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: home, GIT_CONFIG_NOSYSTEM: '1', ...over },
    });
  const config = path.join(copy, '.git', 'config');
  /** What `git init` makes. */
  const initialise = (folder: string) => {
    for (const part of ['objects', 'refs']) mkdirSync(path.join(folder, '.git', part), { recursive: true });
    writeFileSync(path.join(folder, '.git', 'HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(path.join(folder, '.git', 'config'), '[core]\n\trepositoryformatversion = 0\n');
  };
  const hooks = () => /hooksPath = (\S+)/.exec(text(config))?.[1] ?? 'none';

  beforeEach(() => {
    rmSync(copy, { recursive: true, force: true });
    rmSync(path.join(home, '.git'), { recursive: true, force: true });
    mkdirSync(copy);
    cpSync('tools/hooks', path.join(copy, 'tools/hooks'), { recursive: true });
  });
  afterAll(() => rmSync(home, { recursive: true }));

  test('may be run, and runs commands that there are', () => {
    expect(statSync('.githooks/pre-push').mode & 0o111).toBe(0o111);
    const asked = [...text('.githooks/pre-push').matchAll(/^npm run --silent (\w+)$/gm)].map(
      ([, name]) => name,
    );
    expect(asked).toEqual(['types', 'lint']);
    expect(asked.every((name = '') => name in manifest.scripts)).toBe(true);
    expect(manifest.scripts['prepare']).toMatch(/^sh tools\/hooks\/use-hooks\.sh; /);
  });

  test('is taken into use by an install in a checkout, where there is git', () => {
    initialise(copy);
    install();
    expect(hooks()).toBe(HAS_GIT ? '.githooks' : 'none');
  });

  test('is not taken into use where there is no git, and the install goes on', () => {
    initialise(copy);
    expect(install({ PATH: path.join(home, 'nothing-here') })).toBe('');
    expect(hooks()).toBe('none');
  });

  test('is not in CI, and not where somebody has hooks of their own', () => {
    initialise(copy);
    install({ CI: 'true' });
    expect(hooks()).toBe('none');
    appendFileSync(config, '\thooksPath = mine\n');
    install();
    expect(hooks()).toBe('mine');
  });

  test('leaves alone what is no checkout, and another repository around it', () => {
    expect(install()).toBe('');
    initialise(home);
    install();
    expect(text(path.join(home, '.git', 'config'))).not.toContain('hooksPath');
  });
});
