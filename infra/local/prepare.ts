import { assemble } from '#infra/local/assembly/assemble.ts';
import { buildSite, SITE_FOLDER } from '#infra/local/site/build-site.ts';

/**
 * Part of `npm ci`: builds the site and the template, so that the first start is as quick as any. What cannot be
 * built now is built by the start, which says what is wrong.
 */
const built = await Promise.allSettled([buildSite(SITE_FOLDER), assemble({})]);
for (const outcome of built)
  if (outcome.status === 'rejected') console.warn(`Left to npm start: ${String(outcome.reason)}`);
