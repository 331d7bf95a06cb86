import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { startWorlds } from '#test/support/real-world.ts';
import { artistsContract } from './contract/artists.ts';
import { auditContract } from './contract/audit.ts';
import { balancesContract } from './contract/balances.ts';
import { commitContract } from './contract/commit.ts';
import type { Asked, Contract } from './contract/contract.ts';
import { cyclesContract } from './contract/cycles.ts';
import { affiliationsContract, decidedSharesContract } from './contract/decisions.ts';
import { clockContract, filesContract, idsContract } from './contract/environment.ts';
import { eventsContract } from './contract/events.ts';
import { heldExpiriesContract } from './contract/held-expiries.ts';
import { issuesContract } from './contract/issues.ts';
import { jobsContract, uploadsContract } from './contract/jobs.ts';
import {
  licencesContract,
  stationsContract,
  tariffsContract,
  territoriesContract,
} from './contract/licensing.ts';
import { catalogueContract, matchingContract, songDecisionsContract } from './contract/matching.ts';
import { notesContract } from './contract/notes.ts';
import { noticeChoicesContract, noticesContract } from './contract/notices.ts';
import {
  agreementsContract,
  mappingsContract,
  namesContract,
  partnersContract,
} from './contract/partners.ts';
import { paymentAccountsContract } from './contract/payment-accounts.ts';
import { paymentExceptionsContract } from './contract/payment-exceptions.ts';
import {
  exportsContract,
  fxRatesContract,
  paymentsContract,
  unidentifiedListsContract,
} from './contract/payments.ts';
import { peopleContract } from './contract/people.ts';
import { playsContract } from './contract/plays.ts';
import { queueContract } from './contract/queue.ts';
import { partiesContract, recordingsContract } from './contract/recordings.ts';
import { runsContract } from './contract/runs.ts';
import { songProposalsContract } from './contract/song-proposals.ts';
import { webhookEventsContract } from './contract/webhook-events.ts';
import { worksContract } from './contract/works.ts';

/**
 * What is not asked of both: settings and what is open in a process are data; logging, keys, fonts and partners'
 * servers and ways to people are of the platform, and starting a state machine is shown where there are state machines.
 */
type Platform =
  | 'settings'
  | 'log'
  | 'webhookKeys'
  | 'fonts'
  | 'openSource'
  | 'financePeople'
  | 'sendMail'
  | 'findSlack';
type Groups = Omit<World, Platform | 'commit' | 'jobs' | 'catalogue'> & {
  readonly decisions: Pick<World, 'commit'>;
  readonly jobs: Omit<World['jobs'], 'start'>;
  readonly catalogue: Omit<World['catalogue'], 'opened'>;
};
const CONTRACTS: { readonly [Group in keyof Groups]: Contract<Groups[Group]> } = {
  clock: clockContract,
  ids: idsContract,
  files: filesContract,
  decisions: commitContract,
  names: namesContract,
  mappings: mappingsContract,
  partners: partnersContract,
  agreements: agreementsContract,
  artists: artistsContract,
  stations: stationsContract,
  territories: territoriesContract,
  tariffs: tariffsContract,
  licences: licencesContract,
  works: worksContract,
  decidedShares: decidedSharesContract,
  affiliations: affiliationsContract,
  recordings: recordingsContract,
  parties: partiesContract,
  catalogue: catalogueContract,
  matching: matchingContract,
  songDecisions: songDecisionsContract,
  songProposals: songProposalsContract,
  plays: { ...playsContract, ...queueContract },
  cycles: cyclesContract,
  runs: runsContract,
  events: eventsContract,
  payments: paymentsContract,
  paymentAccounts: paymentAccountsContract,
  exports: exportsContract,
  unidentifiedLists: unidentifiedListsContract,
  heldExpiries: heldExpiriesContract,
  notes: notesContract,
  notices: noticesContract,
  noticeChoices: noticeChoicesContract,
  people: peopleContract,
  uploads: uploadsContract,
  jobs: jobsContract,
  issues: issuesContract,
  fxRates: fxRatesContract,
  audit: auditContract,
  balances: balancesContract,
  paymentExceptions: paymentExceptionsContract,
  webhookEvents: webhookEventsContract,
};

type Worlds = { readonly make: () => Promise<Asked>; readonly stop: () => Promise<void> };
const inMemory = async (): Promise<Worlds> => ({
  make: async () => fakeWorld(),
  stop: async () => undefined,
});

describe.each([
  ['in memory', inMemory],
  ['the real store', startWorlds],
] as const)('%s', (_where, start) => {
  let worlds: Worlds;
  let called = new Set<string>();
  const make = async (): Promise<Asked> => {
    called = new Set();
    return watched(await worlds.make(), called);
  };
  beforeAll(async () => {
    worlds = await start();
  }, 60_000);
  afterAll(() => worlds.stop());

  for (const [group, contract] of Object.entries(CONTRACTS))
    for (const [method, tests] of Object.entries(contract))
      describe(`${group}.${method}`, () => {
        tests(make);
        afterEach(() => expect([...called]).toContain(method === 'commit' ? 'commit' : `${group}.${method}`));
      });
});

/** Every contract speaks of the ports that it names: each of its tests calls the method it stands under. */
function watched(world: Asked, called: Set<string>): Asked {
  const noting = <T extends object>(ports: T, prefix: string): T =>
    new Proxy(ports, {
      get(target, key, receiver) {
        const value: unknown = Reflect.get(target, key, receiver);
        if (typeof value === 'function') called.add(`${prefix}${String(key)}`);
        const isGroup = prefix === '' && typeof value === 'object' && value !== null;
        return isGroup ? noting(value, `${String(key)}.`) : value;
      },
    });
  return noting(world, '');
}

test('a contract is asked of every group of ports', () => {
  const data = [
    'settings',
    'setClock',
    'log',
    'webhookKeys',
    'fonts',
    'openSource',
    'financePeople',
    'sendMail',
    'findSlack',
    'commit',
    'logged',
    'started',
    'send',
  ];
  const groups = Object.keys(fakeWorld()).filter((group) => !data.includes(group));
  expect(groups.toSorted()).toEqual(
    Object.keys(CONTRACTS)
      .filter((group) => group !== 'decisions')
      .toSorted(),
  );
});
