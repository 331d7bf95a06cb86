import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

let copy: string;

/** A repository of a few files under this one's rules. */
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'zamio-arrows-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(file, path.join(copy, file));
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  plant('functions/store/play.ts', 'export const play = 1;\n');
  plant('functions/domain/sum.ts', 'export const sum = 1;\n');
  plant('tools/dev.ts', 'export const dev = 1;\n');
  plant('test/fake.ts', 'export const fake = 1;\n');
});
afterAll(() => rmSync(copy, { recursive: true }));

function plant(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
  writeFileSync(path.join(copy, name), text);
}

/** What the rules say of one more file in that repository. */
function verdictOn(name: string, text: string): string {
  plant(name, text);
  try {
    const depcruise = path.resolve('node_modules/.bin/depcruise');
    const args = [depcruise, '--config', '.dependency-cruiser.cjs', 'functions', 'test'];
    return execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  } catch (error) {
    return String(Object(error).stdout);
  } finally {
    rmSync(path.join(copy, name));
  }
}

describe('arrows', () => {
  test('allow what the house allows', () => {
    const text = "import { sum } from '#functions/domain/sum.ts';\nexport const total = sum;\n";
    expect(verdictOn('functions/use-cases/add-up.ts', text)).toContain('no dependency violations found');
  });

  test.each([
    [
      'the domain reaching for the store',
      'functions/domain/peek.ts',
      '#functions/store/play.ts',
      'functions-domain-imports',
    ],
    [
      'a use-case reaching for the store',
      'functions/use-cases/peek.ts',
      '#functions/store/play.ts',
      'functions-use-cases-imports',
    ],
    ['the domain reading a file', 'functions/domain/peek.ts', 'node:fs', 'functions-domain-is-pure'],
    [
      'product code using a tool',
      'functions/handlers/peek.ts',
      '#tools/dev.ts',
      'functions-handlers-imports',
    ],
    ['product code using a test', 'functions/handlers/peek.ts', '#test/fake.ts', 'nothing-imports-test'],
  ])('refuse %s', (_what, name, from, rule) => {
    expect(verdictOn(name, `import * as planted from '${from}';\nexport const seen = planted;\n`)).toContain(
      rule,
    );
  });
});
