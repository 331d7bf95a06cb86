import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatter } from '@lingui/format-po';

const CATALOG = resolve(import.meta.dirname, 'words/fr.po');

/** The French catalog: each message’s id and its French, empty where there is none yet. */
export function readFrench(): ReadonlyMap<string, string> {
  const found = formatter({ origins: false }).parse(readFileSync(CATALOG, 'utf8'), {
    locale: 'fr',
    sourceLocale: 'en',
    filename: CATALOG,
  });
  return new Map(Object.entries(found).map(([id, { translation }]) => [id, translation ?? '']));
}
