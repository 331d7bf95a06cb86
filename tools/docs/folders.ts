import { readdirSync } from 'node:fs';
import path from 'node:path';

/** What is in each folder, in a line. A folder without a line, and a line without a folder, are errors. */
const LINES: Readonly<Record<string, string>> = {
  'shared/contract': 'one file a noun: every route, declared once',
  'shared/examples': 'one file a noun: a body and a reply of each route, for its readers',
  'shared/machines': 'one table for each thing that has states: states, acts, who may',
  'shared/schemas': 'one file a noun: what travels and what is stored',
  'shared/words': 'sentences for the codes that are stored',
  'shared/territories': 'the TIS territories and which lies in which',
  'functions/domain': 'pure rules by noun: no I/O, no AWS, no clock',
  'functions/formats': 'bytes ⇄ records and diagnostics, streaming: a folder a format',
  'functions/handlers': 'Lambda entry points, and what joins routes to use-cases',
  'functions/platform': 'the real world: AWS clients, clock, ids, secrets, remote folders',
  'functions/ports': 'what a use-case may do to the world, as types',
  'functions/store': 'DynamoDB: one file an entity, with its access patterns',
  'functions/use-cases': 'one verb-noun a file, by noun',
  'infra/alarms': 'what rings for people, and the page that shows how the system is',
  'infra/constructs': 'the house’s own constructs, which make stacks short',
  'infra/local': 'the same template and the same handlers on one machine',
  'infra/stacks':
    'stacks by lifetime: data, front, api, ingestion, matching, royalties, notices, site, watch',
  'infra/workflows': 'state machines of what is long',
  'tools/admin': 'makes the first Admin of a deployment',
  'tools/audit': 'exports the audit trail, and proves an export by itself',
  'tools/dev': '`npm run dev`: follows what is saved',
  'tools/docs': 'draws the picture and the tables of this page',
  'tools/hooks': 'lets git run `.githooks`, as a part of `npm ci`',
  'tools/prove': 'whether all that a system holds is whole, and as it was at a backup',
  'tools/smoke': 'whether a system is up: its doors, and the sample quarter over its API',
  'tools/matching': 'trains and evaluates matching, exports people’s decisions',
  'web/src/api': 'calls the API as the contract says, and knows who may',
  'web/src/app': 'the frame: sign-in, rail, router',
  'web/src/features': 'the pages, by noun, each with its own routes',
  'web/src/format': 'amounts, dates and counts in words',
  'web/src/forms': 'how a form sends, and where its errors go',
  'web/src/parts': 'what several features show, by noun',
  'web/src/charts': 'pictures of figures that know no noun, each with its table and file',
  'web/src/sections': 'the plan of the site: what the rail names, and the places of each',
  'web/src/ui': 'controls and lists that know no noun',
  'web/src/words': 'in which language the site speaks',
  'test/api': 'every route by every outcome that it declares',
  'test/bench': 'speed, as ratios measured in one run',
  'test/e2e': 'a quarter by hand in a real browser',
  'test/fixtures': 'sample files, golden files, the sample quarter',
  'test/fuzz': 'readers survive anything',
  'test/infra': 'the template: roles, dead letters, alarms, retries',
  'test/integration': 'use-cases and store over the embedded engines',
  'test/screens': 'draws every page of the site into docs/screens',
  'test/simulation': 'killed and started again, the same money',
  'test/support': 'builders, stand-ins and systems that tests start',
  'test/tidy': 'what no tool checks: documents, names and arrows',
  'test/unit': 'rules and formats, in the trade’s words',
  'docs/screens': 'every page of the site, drawn by npm run screens',
  'docs/decisions': 'why it is as it is, a screen each',
  'docs/formats': 'what is read and written of each format',
  'functions/use-cases/affiliations': 'which society a party belongs to, from when on',
  'functions/use-cases/audit': 'who did what, and how what it was done to is known',
  'functions/use-cases/artists': 'local artists and their works',
  'functions/use-cases/balances': 'what payees are owed or owe, entry by entry',
  'functions/use-cases/cycles': 'a quarter: opened, frozen, shared out, locked, explained',
  'functions/use-cases/decided-shares': 'shares of works: proposed by one person, confirmed by another',
  'functions/use-cases/events': 'what becomes known after a lock: numbered, and which cycles it touches',
  'functions/use-cases/held': 'held money: listed, summed up, its unidentified songs listed for partners',
  'functions/use-cases/held-expiries':
    'held money that is too old: proposed by one person, confirmed by another',
  'functions/use-cases/issues': 'what in the data a person should look at',
  'functions/use-cases/jobs': 'long work: started, followed, failed, stopped, gone on with',
  'functions/use-cases/licensing': 'stations, tariffs, licences',
  'functions/use-cases/matching': 'the index of works, what people decided, thresholds',
  'functions/use-cases/song-proposals':
    'songs that partners say are theirs: proposed, accepted, declined, withdrawn',
  'functions/use-cases/notes': 'what people write on cycles and payments',
  'functions/use-cases/notices': 'what people are told of: made, sent once to each, chosen',
  'functions/use-cases/partners': 'partners and their agreements',
  'functions/use-cases/people': 'who is who, of those who have signed in',
  'functions/use-cases/payments': 'remittances and payouts: made, approved, sent, settled',
  'functions/use-cases/payment-accounts': 'where payees are paid: proposed, confirmed, withdrawn',
  'functions/use-cases/rates': 'rates of exchange: entered, taken from a file, found for a day',
  'functions/use-cases/repertoire': 'works and recordings: taken, identified, merged',
  'functions/use-cases/runs': 'provisional runs of a cycle, and what they are compared with',
  'functions/use-cases/search': 'anything by what one has in hand',
  'functions/use-cases/standings': 'where partners stand: cycle, report, balance, held, what was played',
  'functions/use-cases/cycle-dashboards':
    'a cycle in figures and pictures, from what its lock or last run wrote',
  'functions/use-cases/statements': 'statements and their files',
  'functions/use-cases/territories': 'what holds in a territory: currency, time zone, grace, tax',
  'functions/use-cases/uploads': 'files: announced, arrived, split, ingested',
  'functions/use-cases/usage': 'plays: sent, attributed, decided by people',
  'functions/use-cases/waiting': 'what waits for whoever asks, kind by kind',
};
const PARENTS = ['shared', 'functions', 'infra', 'tools', 'web/src', 'test', 'docs', 'functions/use-cases'];

/** The folders of a folder. */
export function foldersIn(parent: string): readonly string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.posix.join(parent, name))
    .toSorted();
}

/** What is in a folder, in a line. */
export function lineOf(folder: string): string {
  const line = LINES[folder];
  if (line === undefined) throw new Error(`Say in tools/docs/folders.ts what ${folder} is for`);
  return line;
}

/** The folders that have a line but do not exist. */
export function goneFolders(): readonly string[] {
  const there = PARENTS.flatMap(foldersIn);
  return Object.keys(LINES).filter((folder) => !there.includes(folder));
}
