import { type ChildProcess, spawn } from 'node:child_process';

/** Waits until its standard input ends, which it does with the process that holds the other end, however that ends. */
const WATCH = 'read -r _; kill -KILL "$1" 2>/dev/null';

/**
 * Lets a child end with this process, even where this one is killed and can do nothing any more: a shell that waits
 * for that kills it, within milliseconds.
 */
export function endWithThis(child: ChildProcess): void {
  if (child.pid === undefined) return;
  const watcher = spawn('/bin/sh', ['-c', WATCH, 'sh', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // A signal to the group, such as Ctrl-C, is not for it.
    detached: true,
  });
  watcher.on('error', () => undefined);
  watcher.stdin.on('error', () => undefined);
  watcher.unref();
  child.once('exit', () => watcher.kill('SIGKILL'));
}
