import { encodeTime } from 'ulid';
import { idMaker } from '#functions/platform/ids.ts';
import type { Clock, Ids, OpenSource, Settings } from '#functions/ports/environment.ts';
import type { World } from '#functions/ports/world.ts';
import { MADE_IDS, type MadeIds } from '#shared/ids.ts';
import { aggregateShelves } from '#test/support/fake-world/aggregates.ts';
import { artistPorts } from '#test/support/fake-world/artists.ts';
import { auditPorts } from '#test/support/fake-world/audit.ts';
import { committer } from '#test/support/fake-world/commit.ts';
import { cyclePorts } from '#test/support/fake-world/cycles.ts';
import { decisionPorts } from '#test/support/fake-world/decisions.ts';
import { eventPorts } from '#test/support/fake-world/events.ts';
import { factShelves } from '#test/support/fake-world/facts.ts';
import { memoryFiles } from '#test/support/fake-world/files.ts';
import { issuePorts } from '#test/support/fake-world/issues.ts';
import { jobPorts } from '#test/support/fake-world/jobs.ts';
import { licensingPorts } from '#test/support/fake-world/licensing.ts';
import { matchingPorts } from '#test/support/fake-world/matching.ts';
import { notePorts } from '#test/support/fake-world/notes.ts';
import { type GivenPost, noticePorts, postPorts } from '#test/support/fake-world/notices.ts';
import { partnerPorts } from '#test/support/fake-world/partners.ts';
import { paymentPorts } from '#test/support/fake-world/payments.ts';
import { peoplePorts } from '#test/support/fake-world/people.ts';
import { playPorts } from '#test/support/fake-world/plays.ts';
import { partyPorts, recordingPorts } from '#test/support/fake-world/recordings.ts';
import { runPorts } from '#test/support/fake-world/runs.ts';
import { proposalPorts } from '#test/support/fake-world/song-proposals.ts';
import { workPorts } from '#test/support/fake-world/works.ts';
import { FONT_FILES } from '#test/support/font-files.ts';

/** A world in memory, with a clock that stands until it is set, and everything that was sent out of it. */
export type FakeWorld = World & {
  readonly setClock: (at: string) => void;
  /** What was logged: `event` and its ids. */
  readonly logged: { readonly event: string; readonly ids: Readonly<Record<string, string | number>> }[];
  /** The runs of state machines that were started, `<job>-<attempt>`, each once. */
  readonly started: ReadonlySet<string>;
  /** Sends bytes to a granted URL, as a partner does. */
  readonly send: ReturnType<typeof memoryFiles>['send'];
};
type Given = {
  readonly now?: string;
  readonly settings?: Partial<Settings>;
  /** The keys of payment gateways, by their names. */
  readonly webhookKeys?: Readonly<Record<string, readonly string[]>>;
  readonly openSource?: OpenSource;
  readonly post?: GivenPost;
};
const SETTINGS: Settings = {
  uploadsBucket: 'uploads',
  workBucket: 'work',
  exportBucket: 'exports',
  exportPrefix: 'statements',
  defaultAdminFeePercent: '15.00',
  localAdminFeePercent: '0.00',
  scheduledTerritories: ['GH'],
  homeTerritory: 'GH',
  ownName: 'ZamIO',
  ownSocietyCode: '999',
  ownDpid: 'PADPIDA2026030100Z',
  siteUrl: 'https://royalties.example',
  runbook: 'https://runbook.example',
  ownAlarms: 'zamio-dev-tell-slack',
};

/**
 * All ports in memory, as faithful as the store's contract tests ask of both (`test/integration/store/contract`). Each
 * world is empty and has its own ids, so that no test depends on another.
 */
export function fakeWorld({ now: start = '2026-04-06T09:00:00.000Z', ...given }: Given = {}): FakeWorld {
  let at = start;
  const clock: Clock = { now: () => at };
  const now = clock.now;
  const [aggregates, facts] = [aggregateShelves(), factShelves()];
  const { files, send } = memoryFiles(clock);
  const started = new Set<string>();
  const logged: FakeWorld['logged'] = [];
  return {
    clock,
    ids: countedIds(clock),
    settings: { ...SETTINGS, ...given.settings },
    files,
    log: (event, ids = {}) => void logged.push({ event, ids }),
    webhookKeys: async (provider) => given.webhookKeys?.[provider],
    fonts: async () => FONT_FILES,
    openSource: given.openSource ?? (async () => undefined),
    commit: committer({ aggregates, facts }, now),
    names: { holder: async (kind, name) => facts.names.get({ part: [kind, name] })?.holder },
    ...partnerPorts(aggregates),
    artists: artistPorts(aggregates, facts),
    ...licensingPorts(aggregates),
    works: workPorts(aggregates, facts),
    ...decisionPorts(aggregates, facts),
    recordings: recordingPorts(aggregates),
    parties: partyPorts(),
    ...matchingPorts(aggregates, facts),
    plays: playPorts(aggregates, now),
    cycles: cyclePorts(aggregates),
    runs: runPorts(aggregates),
    ...paymentPorts(aggregates, facts),
    ...eventPorts(aggregates, facts),
    uploads: { find: async (id) => aggregates.upload.get({ part: [id] }) },
    jobs: jobPorts(aggregates, {
      now,
      start: async ({ id, attempt }) => void started.add(`${id}-${attempt}`),
    }),
    songProposals: proposalPorts(aggregates),
    notes: notePorts(aggregates),
    ...noticePorts(aggregates, now),
    ...postPorts(given.post ?? {}),
    people: peoplePorts(),
    issues: issuePorts(aggregates),
    audit: auditPorts(facts, now),
    setClock: (later) => {
      at = later;
    },
    logged,
    started,
    send,
  };
}

const readers: { readonly [P in keyof MadeIds]: { parse(text: string): MadeIds[P] } } = MADE_IDS;

/** Ids that sort by creation and are the same in every run: the time of the clock, or the latest it ever showed, and a number. */
function countedIds(clock: Clock): Ids {
  let made = 0;
  let latest = 0;
  return {
    ...idMaker(clock),
    salt() {
      made += 1;
      return String(made).padStart(32, '0');
    },
    make(prefix) {
      made += 1;
      latest = Math.max(latest, Date.parse(clock.now()));
      return readers[prefix].parse(`${prefix}_${encodeTime(latest)}${String(made).padStart(16, '0')}`);
    },
  };
}
