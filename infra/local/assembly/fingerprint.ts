import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Wanted } from '#infra/local/assembly/wanted.ts';

/** All that the template and the bundles are made from. */
const SOURCES = ['shared', 'functions', 'infra', 'package-lock.json'];
const APART = path.join('infra', 'local');
const LENGTH = 16;

/** A name for the state of the sources and what is made of them: the same files, the same name. */
export function fingerprint(wanted: Wanted): string {
  const apart = [wanted.standIn, wanted.site].filter((entry) => typeof entry === 'string');
  const hash = createHash('sha256').update(JSON.stringify(wanted));
  for (const entry of [...SOURCES, ...apart]) add(hash, entry);
  return hash.digest('hex').slice(0, LENGTH);
}

function add(hash: Hash, entry: string): void {
  if (entry === APART) return;
  if (!statSync(entry).isDirectory()) {
    hash.update(entry).update(readFileSync(entry));
    return;
  }
  for (const name of readdirSync(entry).sort()) add(hash, path.join(entry, name));
}
