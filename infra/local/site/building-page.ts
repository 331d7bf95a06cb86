import type { ServerResponse } from 'node:http';

/** Shown until the site is built; the page reloads every second. */
export function buildingPage(response: ServerResponse, problem: string | undefined): void {
  const text =
    problem === undefined
      ? 'The site is being built. It will be here in a few seconds.'
      : `The site could not be built: ${problem}`;
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '1' });
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>ZamIO</title><p>${text.replaceAll('<', '&lt;')}`,
  );
}
