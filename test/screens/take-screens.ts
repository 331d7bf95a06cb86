import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '#test/support/browser.ts';
import { settled } from '#test/support/browser-settled.ts';
import { signIn } from '#test/support/browser-sign-in.ts';
import { sampleIds } from './sample-ids.ts';
import { type Screen, screensOf } from './screens.ts';
import { sheetOf } from './sheet-of.ts';
import { startSample } from './start-sample.ts';

/**
 * `npm run screens` draws every page of the site with the sample quarter in it: light and dark, wide and narrow, one
 * picture a page, and the page of all of them. `-- NAME…` draws these alone.
 */
const FOLDER = 'docs/screens';
const [WIDE, NARROW] = [
  { width: 1280, height: 800 },
  { width: 390, height: 800 },
];
const SCHEMES = ['light', 'dark'] as const;

const wanted = process.argv.slice(2);
const say = (line: string) => console.log(line);
const system = await startSample(say);
const browser = await startBrowser();
const ids = await sampleIds(system.api);
const screens = screensOf(ids);
const people = new Map<string, Page>();
if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

for (const screen of screens.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  await draw(browser, screen);
  say(`${screen.name}.jpg`);
}
writeFileSync(path.join(FOLDER, 'README.md'), pageOf(screens));
await browser.close();
await system.stop();

async function draw(browser: Browser, { name, who, address }: Screen): Promise<void> {
  const page = people.get(who) ?? (await signIn(browser, system.url, who, ofPartner(who)));
  people.set(who, page);
  const shots: Buffer[] = [];
  for (const size of [WIDE, NARROW]) {
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      await settled(page);
      await page.waitForLoadState('networkidle');
      shots.push(await page.screenshot({ type: 'png' }));
    }
  }
  writeFileSync(path.join(FOLDER, `${name}.jpg`), await sheetOf(browser, shots));
}

function ofPartner(who: string): string | undefined {
  return who.startsWith('Partner') ? ids.partner : undefined;
}

function pageOf(all: readonly Screen[]): string {
  const drawn = new Set(readdirSync(FOLDER));
  const rows = all
    .filter(({ name }) => drawn.has(`${name}.jpg`))
    .map(({ name, what, who }) => `## ${what}\n\nAs ${who.split(' ')[0]}.\n\n![${what}](${name}.jpg)`);
  return `# Screens\n\nThe site with the sample quarter, light and dark, wide and on a phone. \`npm run screens\` draws them anew.\n\n${rows.join('\n\n')}\n`;
}
