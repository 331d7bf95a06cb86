import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Runs a program of this folder, or one named by its path, on Node 24, whatever Node npm itself runs on:
 * `launch.mjs start --port 4000`, `launch.mjs tools/dev/dev.ts`. Node 20 cannot read TypeScript, so this file is the
 * one that checks, and it is JavaScript.
 */
const OLDEST_MAJOR = 24;
const [name = 'start', ...rest] = process.argv.slice(2);
const root = path.join(import.meta.dirname, '../..');
const program = name.includes('/') ? path.join(root, name) : path.join(import.meta.dirname, `${name}.ts`);
const installed = path.join(root, 'node_modules/node/bin/node');

if (Number(process.versions.node.split('.')[0]) >= OLDEST_MAJOR) {
  process.argv.splice(1, 2, program);
  await import(program);
} else if (existsSync(installed)) {
  // The channel tells the program when this one is killed; other signals are handed on.
  const child = spawn(installed, [program, ...rest], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  console.error(
    `Node ${process.versions.node} is too old for this and node_modules holds no newer one. Run "npm ci" with its install scripts allowed: it brings Node ${OLDEST_MAJOR}.`,
  );
  process.exitCode = 1;
}
