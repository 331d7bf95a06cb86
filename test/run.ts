import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

/**
 * Everything that a machine with npm alone can check. Names the checks that fail, and ends with `N passed, N failed`.
 *
 * `npm test` runs all of it; `npm test -- FILE…` runs these tests alone, at once (a part of a path will do, and what
 * follows the first option is Jest's); `--types` and `--lint` run checks of that kind alone.
 */
const CHECKS = [
  { kind: '--types', name: 'types', command: 'tsc', args: ['-p', '.'] },
  {
    kind: '--lint',
    name: 'lint and format',
    command: 'biome',
    args: ['check', '--error-on-warnings', '.'],
  },
  {
    kind: '--lint',
    name: 'arrows',
    command: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', 'shared', 'functions', 'infra', 'tools', 'web/src', 'test'],
  },
  { kind: '--lint', name: 'dead code', command: 'knip', args: [] },
] as const;

type Outcome = { readonly passed: number; readonly failed: number };

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const kind = CHECKS.find((found) => found.kind === asked[0])?.kind;
  const checks = CHECKS.filter((found) => (kind === undefined ? asked.length === 0 : found.kind === kind));
  // The compiler has one core at most: the tests begin beside it.
  const outcomes = (
    await Promise.all([...checks.map(check), ...(kind === undefined ? [tests(asked)] : [])])
  ).flat();
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const failed = sum((outcome) => outcome.failed);
  console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

async function check({ name, command, args }: (typeof CHECKS)[number]): Promise<readonly Outcome[]> {
  const start = performance.now();
  const { code, output } = await run(command, args, false);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (code !== 0) console.log(output);
  return [code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }];
}

/** Runs all tests, or those that are named; a name that no test has is a failure. */
async function tests(asked: readonly string[]): Promise<readonly Outcome[]> {
  const options = asked.findIndex((word) => word.startsWith('-'));
  const names = asked.slice(0, options === -1 ? asked.length : options);
  const all = globSync('test/**/*.test.ts');
  const found = names.map((name) => {
    const part = relative('.', resolve(name));
    return { name, files: all.filter((file) => file.includes(part)) };
  });
  const unknown = found.filter(({ files }) => files.length === 0);
  for (const { name } of unknown) console.log(`✗ no test is called ${name}`);
  const files = [...new Set(found.flatMap((one) => one.files))];
  const failures = unknown.map(() => ({ passed: 0, failed: 1 }));
  if (names.length > 0 && files.length === 0) return failures;
  const chosen = files.length === 0 ? [] : ['--runTestsByPath', ...files];
  return [...failures, await jest([...chosen, ...asked.slice(names.length)])];
}

/** Runs Jest and reads the counts from its own report. */
async function jest(chosen: readonly string[]): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'zamio-tests-'));
  const report = join(folder, 'report.json');
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${report}`,
    ...chosen,
  ];
  const { code } = await run(process.execPath, args, true);
  try {
    const {
      numPassedTests = 0,
      numFailedTests = 0,
      numRuntimeErrorTestSuites = 0,
    }: Record<string, number> = JSON.parse(await readFile(report, 'utf8'));
    return {
      passed: numPassedTests,
      failed: Math.max(numFailedTests + numRuntimeErrorTestSuites, code === 0 ? 0 : 1),
    };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(
  command: string,
  args: readonly string[],
  live: boolean,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    // Jest's JSON goes to its file and its own words to stderr; standard output is left to the closing line.
    const child = spawn(command, args, {
      stdio: ['ignore', live ? 'ignore' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    const parts: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => parts.push(part));
    child.stderr?.on('data', (part: Buffer) => parts.push(part));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }));
  });
}

await main();
