import { type Browser, chromium } from 'playwright-core';
import { browserFiles } from '#test/support/browser-files.ts';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Starts the npm-shipped Chromium; whoever asks for it closes it. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await browserFiles()), args: FLAGS });
}
