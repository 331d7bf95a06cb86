import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { settled } from './browser-settled.ts';

/** Gzipped bytes of each script: their names have a hash of what is in them. */
const weights = new Map<string, Promise<number>>();

async function weightOf(url: string): Promise<number> {
  const script = await fetch(url);
  return gzipSync(new Uint8Array(await script.arrayBuffer())).length;
}

/** The scripts that an address needs, each by its URL with its gzipped bytes. */
export async function scriptsOf(page: Page, address: string): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const urls = new Set<string>();
  const onRequest = (request: { resourceType: () => string; url: () => string }) => {
    if (request.resourceType() === 'script') urls.add(request.url());
  };
  page.on('request', onRequest);
  await page.goto(address);
  await settled(page);
  page.off('request', onRequest);
  for (const url of urls) {
    const weighed = weights.get(url) ?? weightOf(url);
    weights.set(url, weighed);
    found.set(url, await weighed);
  }
  return found;
}
