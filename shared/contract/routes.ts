import * as affiliations from '#shared/contract/affiliations.ts';
import * as artists from '#shared/contract/artists.ts';
import * as audit from '#shared/contract/audit.ts';
import * as balances from '#shared/contract/balances.ts';
import * as checklist from '#shared/contract/checklist.ts';
import * as cycleDashboards from '#shared/contract/cycle-dashboards.ts';
import * as cycles from '#shared/contract/cycles.ts';
import * as decidedShares from '#shared/contract/decided-shares.ts';
import * as events from '#shared/contract/events.ts';
import * as gateways from '#shared/contract/gateways.ts';
import * as held from '#shared/contract/held.ts';
import * as heldExpiries from '#shared/contract/held-expiries.ts';
import * as issues from '#shared/contract/issues.ts';
import * as jobs from '#shared/contract/jobs.ts';
import * as licensing from '#shared/contract/licensing.ts';
import * as matching from '#shared/contract/matching.ts';
import * as notes from '#shared/contract/notes.ts';
import * as notices from '#shared/contract/notices.ts';
import * as partners from '#shared/contract/partners.ts';
import * as paymentAccounts from '#shared/contract/payment-accounts.ts';
import * as payments from '#shared/contract/payments.ts';
import * as people from '#shared/contract/people.ts';
import * as rates from '#shared/contract/rates.ts';
import * as repertoire from '#shared/contract/repertoire.ts';
import type { Route } from '#shared/contract/route.ts';
import * as runs from '#shared/contract/runs.ts';
import * as search from '#shared/contract/search.ts';
import * as songProposals from '#shared/contract/song-proposals.ts';
import * as standings from '#shared/contract/standings.ts';
import * as statements from '#shared/contract/statements.ts';
import * as system from '#shared/contract/system.ts';
import * as territories from '#shared/contract/territories.ts';
import * as uploads from '#shared/contract/uploads.ts';
import * as usage from '#shared/contract/usage.ts';
import * as waiting from '#shared/contract/waiting.ts';

/** A noun of the API, a sentence about it, and its routes. */
export type Noun = { readonly name: string; readonly about: string; readonly routes: readonly Route[] };

const isRoute = (value: unknown): value is Route =>
  typeof value === 'object' && value !== null && 'operation' in value;

const noun = (name: string, about: string, declared: object): Noun => ({
  name,
  about,
  routes: Object.values(declared).filter(isRoute),
});

/** The nouns of the API, each a file of the contract. */
export const NOUNS: readonly Noun[] = [
  noun('partners', 'Foreign societies and the agreements with them.', partners),
  noun('standings', 'Where partners stand: cycle, report, balance, held, and what was played.', standings),
  noun('repertoire', 'Works and recordings, local and external.', repertoire),
  noun('decided-shares', 'Shares of works as two people decided them.', decidedShares),
  noun('affiliations', 'Which society a party belongs to, from when on.', affiliations),
  noun('uploads', 'Files in: repertoire and play logs, and how their columns are named.', uploads),
  noun('artists', 'Local artists, who are paid directly, and their works.', artists),
  noun('licensing', 'Stations, tariffs and licence fees.', licensing),
  noun('territories', 'What holds in a territory: currency, time zone, grace, tax.', territories),
  noun('usage', 'Plays and what they are attributed to.', usage),
  noun('song-proposals', 'Songs without a work that partners say are theirs.', songProposals),
  noun('matching', 'The index, the model and the thresholds that plays are matched by.', matching),
  noun('cycles', 'Royalty cycles, their lines and how each came about.', cycles),
  noun('cycle-dashboards', 'A royalty cycle in figures and pictures.', cycleDashboards),
  noun('runs', 'Provisional runs of a cycle before it is closed.', runs),
  noun('checklist', 'What stands in the way of a lock, or should be known before it.', checklist),
  noun('events', 'What became known after a lock, and corrects it.', events),
  noun('held', 'Money that waits for whose it is.', held),
  noun('held-expiries', 'Held money that became too old, as two people let it expire.', heldExpiries),
  noun('statements', 'Statements of what a payee gets.', statements),
  noun('payments', 'Remittances to partners and payouts to artists.', payments),
  noun('payment-accounts', 'Where partners and artists are paid, as two people say.', paymentAccounts),
  noun('notes', 'What people write on cycles and payments.', notes),
  noun('notices', 'What people are told of by mail and in Slack, and what each of them wants.', notices),
  noun('people', 'Who is who, of those who have signed in.', people),
  noun('gateways', 'What payment gateways report, and what of it did not fit.', gateways),
  noun('balances', 'What payees are owed or owe, with every entry that made it.', balances),
  noun('rates', 'Rates of exchange, for what is paid in another currency.', rates),
  noun('waiting', 'What waits for whoever asks: Home of the site.', waiting),
  noun('search', 'One box for everything.', search),
  noun('jobs', 'Long work, as it goes on.', jobs),
  noun('issues', 'What is wrong or doubtful in the data.', issues),
  noun('audit', 'Who did what, in chains that cannot be rewritten.', audit),
  noun('system', 'The system itself.', system),
];

/** Every route of the API, noun by noun. */
export const ROUTES: readonly Route[] = NOUNS.flatMap(({ routes }) => routes);
