import { DEFAULT_ENVIRONMENT, named } from '#infra/deployment.ts';
import { type Up, WARM } from '#infra/local/bring-up.ts';
import { readTemplate, type Template } from '#infra/local/template/template.ts';
import { fixedPartsThatDiffer } from '#tools/dev/fixed-parts.ts';
import type { Rebuild } from '#tools/dev/rebuild.ts';
import type { Synthesize } from '#tools/dev/synthesize.ts';
import type { Saved } from '#tools/dev/watch-folders.ts';

const CODE = /^(functions|shared)\//;
/** Files that define which functions, routes, machines and schedules there are. */
const TEMPLATE = /^(infra\/(?!local\/|matching\/)|shared\/contract\/)/;
/** Files that this process itself runs. */
const ITSELF = /^(infra\/(local\/|bundle\.ts)|tools\/dev\/)/;

type Props = {
  readonly up: Up;
  readonly template: Template;
  readonly rebuild: Rebuild;
  readonly synthesize: Synthesize;
  readonly say: (line: string) => void;
};

/**
 * Brings saved files into the running system, with a log line for each thing. Mistakes are logged and change nothing.
 */
export function reloader({ up, template, rebuild, synthesize, say }: Props): (saved: Saved) => Promise<void> {
  let running = template;
  const trying = (what: string, act: () => Promise<void>): Promise<void> =>
    act().catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      say(`! ${what}; what ran before goes on\n${why}`);
    });

  const takeCode = async (changed: readonly string[], since: number): Promise<void> => {
    const names = changed.map((name) => named(DEFAULT_ENVIRONMENT, name));
    for (const name of names) if (!WARM.includes(name)) up.lambdas.retire(name);
    const loaded: string[] = names.filter((name) => !WARM.includes(name));
    for (const name of WARM.filter((warm) => names.includes(warm))) {
      await trying(`${name} cannot be loaded`, async () => {
        await up.lambdas.reload(name);
        loaded.unshift(name);
      });
    }
    if (loaded.length > 0) say(`${inWords(loaded)} rebuilt, ${secondsFrom(since)}`);
  };
  const takeBuilt = (since: number, build: () => Promise<readonly string[]>) =>
    trying('the functions cannot be built', async () => takeCode(await build(), since));
  const takeTemplate = (since: number, built: Promise<void>) =>
    trying('the template cannot be made', async () => {
      const made = await synthesize.make();
      const next = readTemplate(made.folder);
      await built;
      await takeBuilt(since, () => rebuild.from(made.entries));
      const routes = up.renew(next);
      say(`template renewed, ${routes} routes, ${secondsFrom(since)}`);
      const fixed = fixedPartsThatDiffer(running, next);
      if (fixed.length > 0) say(`! ${fixed.join(', ')} changed: that needs a restart of npm run dev`);
      else running = next;
    });

  return async ({ files, since }) => {
    const touches = (pattern: RegExp) => files.some((file) => pattern.test(file));
    const built = touches(CODE) ? takeBuilt(since, rebuild.again) : Promise.resolve();
    await Promise.all([built, touches(TEMPLATE) && takeTemplate(since, built)]);
    const itself = files.filter((file) => ITSELF.test(file));
    if (itself.length > 0) say(`! ${itself.join(', ')} changed: that needs a restart of npm run dev`);
  };
}

const MOST_NAMED = 3;

function inWords(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  const others = names.length - MOST_NAMED;
  if (names.length === 1) return `function ${named}`;
  return others > 0 ? `functions ${named} and ${others} more` : `functions ${named}`;
}

const secondsFrom = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
