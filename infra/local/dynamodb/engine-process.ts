import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { endWithThis } from '#infra/local/process/end-with-this.ts';
import { logInto } from '#infra/local/process/log-file.ts';
import { portTrouble } from '#infra/local/process/port-trouble.ts';

const PROGRAM = 'node_modules/@dynoxide/linux-x64/dynoxide';
const END_MS = 2000;
const KEPT_CHARACTERS = 2000;

/** Where the engine listens and keeps its data, and who is told what is wrong with its log. */
export type EnginePlace = {
  readonly port: number;
  readonly folder: string;
  readonly say: (line: string) => void;
};

/** One process of the embedded engine. */
export type EngineProcess = {
  readonly pid: number | undefined;
  /** What it ended by, and what is wrong and what to do, as far as it said so. Never rejects. */
  readonly ended: Promise<{ readonly how: string; readonly trouble: string }>;
  /** Lets it finish what it does, for two seconds at most: a request that never comes to its end holds it up for ever. */
  readonly end: () => Promise<unknown>;
};

/** The file of the engine's data in a data folder. */
export const engineFileIn = (folder: string): string => path.resolve(folder, 'dynamodb.sqlite');
/** The engine's log in a data folder. */
export const engineLogIn = (folder: string): string => path.join(folder, 'logs', 'dynamodb.log');

/** Starts the engine. It ends with this process, however that ends. */
export function startEngineProcess(place: EnginePlace): EngineProcess {
  const { port, folder, say } = place;
  const child = spawn(PROGRAM, ['serve', '--port', String(port), '--db-path', engineFileIn(folder)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C goes to all of the terminal's group; this one is ended when everything else is.
    detached: true,
  });
  endWithThis(child);
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said = (said + text.toString('utf8')).slice(-KEPT_CHARACTERS);
  });
  logInto(engineLogIn(folder), [child.stdout, child.stderr], say);
  const ended = endOf(child).then((how) => ({ how, trouble: troubleIn(said.trim(), place) ?? how }));
  return {
    pid: child.pid,
    ended,
    end: () => {
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), END_MS);
      return ended.finally(() => clearTimeout(patience));
    },
  };
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((done) => {
    child.once('error', (error) => done(error.message));
    // Not before all that it said was read.
    child.once('close', (code, signal) => done(signal ?? `exit code ${code}`));
  });
}

function troubleIn(said: string, { port, folder }: EnginePlace): string | undefined {
  const file = engineFileIn(folder);
  if (said === '') return undefined;
  if (/already in use/i.test(said)) {
    return portTrouble(port, Object.assign(new Error(said), { code: 'EADDRINUSE' })).message;
  }
  if (/not a valid SQLite|malformed|not a database/i.test(said)) return damagedText(file, folder);
  if (/disk is full|no space/i.test(said)) {
    return `No space is left on the disk for ${file}. Free some, or start with --data on another disk`;
  }
  return said;
}

/** What to say of an engine's file that cannot be read. */
export const damagedText = (file: string, folder: string): string =>
  `${file} is damaged. Delete ${path.resolve(folder)}, and all that it holds with it, or start with --data on another folder`;
