import { readFileSync } from 'node:fs';

/** One of the sample messages: `ern-38.xml`, `ern-43.xml`, `mead-11.xml`. */
export const sample = (name: string): string =>
  readFileSync(new URL(`../../fixtures/ddex/${name}`, import.meta.url), 'utf8');
