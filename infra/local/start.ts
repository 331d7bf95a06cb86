import { mkdirSync } from 'node:fs';
import { addressesFrom } from '#infra/local/addresses.ts';
import { assemble } from '#infra/local/assembly/assemble.ts';
import { bringUp } from '#infra/local/bring-up.ts';
import { startEngine } from '#infra/local/dynamodb/engine.ts';
import { frontDoor, SITE_FOLDER } from '#infra/local/front-door.ts';
import { readOptions } from '#infra/local/options.ts';
import { listen } from '#infra/local/process/http-server.ts';
import { endRunning } from '#infra/local/process/run.ts';
import { sampleQuarter } from '#infra/local/sample-quarter.ts';
import { buildSite } from '#infra/local/site/build-site.ts';
import { takeFolder } from '#infra/local/state/run-file.ts';
import { readTemplate } from '#infra/local/template/template.ts';

/**
 * `npm start`: synthesizes the CDK app and brings that template up on this machine. Everything is kept in one folder;
 * a start after Ctrl-C or a kill goes on where the last one was.
 */
const began = performance.now();
const say = (line: string): void => {
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
};

/** What must be ended with this process. */
const ends: (() => unknown)[] = [endRunning];
async function stop(exitCode: number): Promise<never> {
  await Promise.all(ends.map((end) => end()));
  process.exit(exitCode);
}

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const addresses = addressesFrom(options.port);
  const place = { addresses, folder: options.folder, say };
  mkdirSync(options.folder, { recursive: true });
  const run = await takeFolder(options.folder);
  ends.push(run.end);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop(0));

  const door = frontDoor();
  await listen(addresses.site, door.handle, say);
  buildSite(SITE_FOLDER).then(
    (built) => say(built ? 'site             built' : 'site             as built before'),
    (error: Error) => {
      door.siteFailed(error.message);
      say(`! site           not built: ${error.message}`);
    },
  );
  const [assembly] = await Promise.all([
    assemble(options.standIn),
    startEngine(addresses, options.folder, (pid, end) => {
      run.own(pid, 'dynoxide');
      ends.push(end);
    }),
  ]);
  say(`template         ${assembly.folder}${assembly.made ? '' : ', as made before'}`);
  say(`DynamoDB         ${addresses.dynamodb}`);
  const up = await bringUp(readTemplate(assembly.folder), place, door);
  say(`ready            ${addresses.site}`);
  if (up.storeWasEmpty && options.sample) await sampleQuarter(place, up.secrets);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return stop(1);
});
