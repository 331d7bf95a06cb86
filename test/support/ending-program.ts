import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { addressesFrom } from '#infra/local/addresses.ts';
import { endingOf } from '#infra/local/process/ending.ts';
import { listen } from '#infra/local/process/http-server.ts';
import { endRunning, run } from '#infra/local/process/run.ts';
import { buildSite } from '#infra/local/site/build-site.ts';
import { madeBeside } from '#infra/local/state/made-beside.ts';

/**
 * `node ending-program.ts PORT FOLDER WHAT…`: what a local system is made of, as it ends. It answers on its port after
 * `/MILLISECONDS`, and does what it is told: `site` builds the site, `child` lets a program run for ever, `stubborn` has
 * something that never ends, `chatty` speaks again and again, `full` and `mistake` have an error that nobody catches.
 */
const [port = '', folder = '', ...told] = process.argv.slice(2);
const say = (line: string): void => console.log(line);
const ending = endingOf(say);
ending.add(endRunning);
mkdirSync(folder, { recursive: true });
const server = await listen(
  addressesFrom(Number(port)).site,
  async (request, response) => {
    if (request.url === '/close') server.close();
    await wait(Number(request.url?.slice(1)) || 0);
    response.end('answered');
  },
  say,
);

const acts: Readonly<Record<string, () => unknown>> = {
  site: () => buildSite(path.join(folder, 'site')),
  child: () =>
    madeBeside(path.join(folder, 'made'), {
      old: 'kept',
      make: (beside) => {
        writeFileSync(path.join(beside, 'part'), '');
        return run(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      },
    }),
  stubborn: () => ending.add(() => new Promise(() => undefined)),
  chatty: () => setInterval(say, 50, 'and on'),
  full: () =>
    Promise.reject(
      Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write', path: '/data/file' }),
    ),
  mistake: () => Promise.reject(new Error('a mistake of ours')),
};
for (const act of told) void acts[act]?.();
say('up');
