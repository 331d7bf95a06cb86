import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Everything that a machine with npm alone can check. Names the checks that fail, and ends with `N passed, N failed`. */
const CHECKS = [
  { name: 'types', command: 'tsc', args: ['-p', '.'] },
  { name: 'lint and format', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  {
    name: 'arrows',
    command: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', 'shared', 'functions', 'infra', 'tools', 'web/src', 'test'],
  },
  { name: 'dead code', command: 'knip', args: [] },
] as const;

type Outcome = { readonly passed: number; readonly failed: number };

async function main(): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const { name, command, args } of CHECKS) outcomes.push(await check(name, command, args));
  outcomes.push(await jest(process.argv.slice(2)));
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const failed = sum((outcome) => outcome.failed);
  console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

async function check(name: string, command: string, args: readonly string[]): Promise<Outcome> {
  const start = performance.now();
  const { code, output } = await run(command, args, false);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (code !== 0) console.log(output);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs all tests, or those whose path is named, and reads the counts from Jest's own report. */
async function jest(paths: readonly string[]): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'zamio-tests-'));
  const report = join(folder, 'report.json');
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${report}`,
    ...paths,
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
