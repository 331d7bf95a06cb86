import { rmSync } from 'node:fs';
import path from 'node:path';
import { entriesOf } from '#infra/bundle.ts';
import { DEFAULT_ENVIRONMENT, named } from '#infra/deployment.ts';
import { FUNCTIONS } from '#infra/functions.ts';
import { bringUp } from '#infra/local/bring-up.ts';
import { frontDoor } from '#infra/local/front-door.ts';
import { mailboxIn } from '#infra/local/mailbox/mailbox.ts';
import { listen } from '#infra/local/process/http-server.ts';
import { runProgram } from '#infra/local/program.ts';
import { sampleQuarter } from '#infra/local/sample-quarter.ts';
import { readTemplate } from '#infra/local/template/template.ts';
import { startPages } from '#tools/dev/pages.ts';
import { rebuilder } from '#tools/dev/rebuild.ts';
import { reloader } from '#tools/dev/reload.ts';
import { synthesizer } from '#tools/dev/synthesize.ts';
import { watchFolders } from '#tools/dev/watch-folders.ts';

/** The folders that are watched for changes; Vite watches the pages. */
const WATCHED = ['shared', 'functions', 'infra', 'tools'];

/**
 * `npm run dev`: the system as `npm start` brings it up, with Vite's dev server for the site, and with functions,
 * routes, state machines and schedules that follow the sources as they are saved.
 */
runProgram(async ({ options, place, startEngine, atEnd }) => {
  const { addresses, say } = place;
  const home = path.join('build/dev', String(options.port));
  rmSync(path.join(home, 'code'), { recursive: true, force: true });
  const bundleOf = (name: string): string =>
    path.resolve(home, 'code', name.slice(named(DEFAULT_ENVIRONMENT, '').length));
  const synthesize = synthesizer(path.join(home, 'template'));
  atEnd(synthesize.end);
  const rebuild = rebuilder(path.resolve(home, 'code'), options.standIn);
  atEnd(rebuild.end);

  const door = frontDoor(() => true, mailboxIn(place.folder));
  const server = await listen(addresses.site, door.handle, say);
  const [made, pages] = await Promise.all([
    synthesize.make(),
    startPages({ server, addresses, cacheFolder: path.resolve(home, 'vite'), say }),
    rebuild.from(entriesOf(FUNCTIONS)),
    startEngine(),
  ]);
  atEnd(pages.end);
  say(`template         ${made.folder}`);
  say(`DynamoDB         ${addresses.dynamodb}`);
  const template = readTemplate(made.folder);
  const up = await bringUp(template, { ...place, bundleOf }, { door, siteOf: pages.siteOf });
  atEnd(watchFolders(WATCHED, reloader({ up, template, rebuild, synthesize, say })));
  say(`ready            ${addresses.site}, and follows what is saved`);
  if (up.storeWasEmpty && options.sample) await sampleQuarter(place, up.secrets);
});
