import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { CHAIN_COLLECTION } from './chain-collection.ts';
import { CHAINS } from './chains.ts';
import { COLLECTION } from './collection.ts';
import { COLLECTORS } from './collectors.ts';
import { LINKED_WRITERS, LINKS } from './links.ts';
import { MANUSCRIPT } from './manuscript.ts';
import { OWNERS } from './owners.ts';
import { OWNERSHIP } from './ownership.ts';
import { SHARED_TERRITORY } from './shared-territory.ts';
import { SOCIETY_RULES } from './societies.ts';
import { TERRITORY_RECORDS } from './territory-records.ts';
import { TERRITORY_SHARES } from './territory-shares.ts';
import { COMPOSITES, PRODUCTIONS, SERIOUS_MUSIC } from './work-header.ts';
import type { RuleSociety, WorkRule } from './work-rule.ts';
import { CREATORS, MUSIC_ALONE, VERSIONS } from './writers.ts';

/** Every rule about a whole work that a version has, with those of the societies that are asked for. */
export function workRules(version: CwrVersion, societies: readonly RuleSociety[]): readonly WorkRule[] {
  return [...RULES, ...SOCIETY_RULES].filter(
    (rule) =>
      rule.versions.includes(version) && (rule.society === undefined || societies.includes(rule.society)),
  );
}

const RULES: readonly WorkRule[] = [
  CREATORS,
  VERSIONS,
  MUSIC_ALONE,
  SERIOUS_MUSIC,
  COMPOSITES,
  PRODUCTIONS,
  OWNERSHIP,
  OWNERS,
  CHAINS,
  TERRITORY_RECORDS,
  TERRITORY_SHARES,
  SHARED_TERRITORY,
  COLLECTION,
  COLLECTORS,
  CHAIN_COLLECTION,
  MANUSCRIPT,
  LINKED_WRITERS,
  LINKS,
];
