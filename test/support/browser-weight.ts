import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { settled } from './browser-settled.ts';

/** The scripts that an address needs, each by its URL with its gzipped bytes. */
export async function scriptsOf(page: Page, address: string): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const weighings: Promise<void>[] = [];
  const weigh = async (url: string) => {
    const script = await fetch(url);
    found.set(url, gzipSync(new Uint8Array(await script.arrayBuffer())).length);
  };
  const onRequest = (request: { resourceType: () => string; url: () => string }) => {
    if (request.resourceType() === 'script') weighings.push(weigh(request.url()));
  };
  page.on('request', onRequest);
  await page.goto(address);
  await settled(page);
  page.off('request', onRequest);
  await Promise.all(weighings);
  return found;
}
