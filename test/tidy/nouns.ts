import { readdirSync } from 'node:fs';

/** What the house is about. A noun has the same name on every floor. */
export const NOUNS: readonly string[] = [
  ...['partners', 'artists', 'repertoire', 'uploads', 'usage', 'matching', 'licensing', 'territories'],
  ...['song-proposals', 'standings', 'cycle-dashboards', 'decided-shares', 'affiliations'],
  ...[
    'cycles',
    'runs',
    'checklist',
    'events',
    'held',
    'held-expiries',
    'statements',
    'payments',
    'payment-accounts',
    'notes',
    'notices',
    'people',
    'gateways',
    'balances',
    'rates',
  ],
  ...['jobs', 'issues', 'audit', 'search', 'waiting'],
];

export function foldersOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The files of a folder without their ending. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name.replace(/\.(test\.)?tsx?$/, ''));
}
