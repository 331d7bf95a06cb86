/** What a function may do with one place where data is kept. */
export type Reach = 'read' | 'write' | 'none';

/** One Lambda function: where it starts, how much it gets, and what it may touch. */
export type FunctionPlan = {
  /** Entry file under `functions/handlers`; it exports `handler`. */
  readonly entry: string;
  readonly description: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly table: Reach;
  readonly uploads: Reach;
  readonly work: Reach;
  readonly exports: Reach;
};

const nothing = { table: 'none', uploads: 'none', work: 'none', exports: 'none' } as const;
const record = { ...nothing, table: 'write' } as const;
const step = { ...record, work: 'write', memoryMegabytes: 1024, timeoutSeconds: 300 } as const;
const small = { memoryMegabytes: 512, timeoutSeconds: 60 } as const;

/** Every function of the system. The template, the bundle and the local system follow from this table. */
export const FUNCTIONS = {
  api: {
    ...record,
    entry: 'api/main.ts',
    description: 'Answers the HTTP API',
    memoryMegabytes: 1024,
    // Shorter than the lease of a request that came with an Idempotency-Key (functions/platform/requests.ts).
    timeoutSeconds: 10,
    uploads: 'write',
    work: 'write',
    exports: 'read',
  },
  webhooks: {
    ...record,
    ...small,
    entry: 'webhooks/payments.ts',
    description: 'Takes signed notices of payment',
    timeoutSeconds: 29,
  },
  'pre-token': {
    ...nothing,
    ...small,
    entry: 'sign-in/pre-token.ts',
    description: 'Names the partner in a partner’s access token',
    timeoutSeconds: 5,
  },
  'receive-upload': {
    ...record,
    entry: 'ingestion/receive-upload.ts',
    description: 'Checks size and SHA-256 of a file that arrived',
    memoryMegabytes: 1024,
    timeoutSeconds: 300,
    uploads: 'read',
  },
  'start-job': {
    ...record,
    ...small,
    entry: 'jobs/start-job.ts',
    description: 'Starts the state machine of a queued job',
  },
  'fail-job': {
    ...record,
    ...small,
    entry: 'jobs/fail-job.ts',
    description: 'Writes down why a job failed',
    work: 'read',
  },
  'admit-ingestion': {
    ...record,
    ...small,
    entry: 'ingestion/admit-ingestion.ts',
    description: 'Says whether an ingestion may begin',
    uploads: 'read',
  },
  'split-file': {
    ...step,
    entry: 'ingestion/split-file.ts',
    description: 'Splits a file into chunks of normalised records',
    memoryMegabytes: 2048,
    timeoutSeconds: 900,
    uploads: 'read',
  },
  'upsert-repertoire': {
    ...step,
    entry: 'ingestion/upsert-repertoire.ts',
    description: 'Writes one chunk of works and recordings',
  },
  'fetch-repertoire': {
    ...record,
    entry: 'ingestion/fetch-repertoire.ts',
    description: 'Fetches what is new at a partner’s own server',
    memoryMegabytes: 1024,
    timeoutSeconds: 900,
    uploads: 'write',
  },
  'sync-repertoire': {
    ...record,
    ...small,
    entry: 'schedule/sync-repertoire.ts',
    description: 'Starts the night’s fetching from partners’ servers',
  },
  'attribute-plays': {
    ...step,
    entry: 'ingestion/attribute-plays.ts',
    description: 'Attributes one chunk of plays',
    // One whole core, and room for the index of a million works.
    memoryMegabytes: 1769,
  },
  'plan-withdrawal': {
    ...step,
    entry: 'ingestion/plan-withdrawal.ts',
    description: 'Lists the plays of a log that are taken back',
  },
  'withdraw-plays': {
    ...step,
    entry: 'ingestion/withdraw-plays.ts',
    description: 'Takes one chunk of plays back',
  },
  'extend-index': {
    ...step,
    entry: 'matching/extend-index.ts',
    description: 'Adds what has changed to the index of works',
    memoryMegabytes: 3008,
    timeoutSeconds: 900,
  },
  'build-index': {
    ...step,
    entry: 'matching/build-index.ts',
    description: 'Builds the index of works anew',
    memoryMegabytes: 3008,
    timeoutSeconds: 900,
  },
  'build-index-nightly': {
    ...record,
    ...small,
    entry: 'schedule/build-index.ts',
    description: 'Starts the night’s merging of the index',
  },
  'plan-rematch': {
    ...step,
    entry: 'matching/plan-rematch.ts',
    description: 'Lists the plays to be matched again',
    memoryMegabytes: 3008,
    timeoutSeconds: 900,
  },
  'rematch-plays': {
    ...step,
    entry: 'matching/rematch-plays.ts',
    description: 'Matches one chunk of plays again',
    memoryMegabytes: 1769,
  },
  'finish-rematch': { ...step, entry: 'ingestion/finish-counts.ts', description: 'Adds a rematch up' },
  'finish-withdrawal': { ...step, entry: 'ingestion/finish-counts.ts', description: 'Adds a withdrawal up' },
  'finish-ingestion': {
    ...step,
    entry: 'ingestion/finish-ingestion.ts',
    description: 'Adds an ingestion up and acknowledges its file',
    memoryMegabytes: 2048,
    timeoutSeconds: 900,
    uploads: 'read',
  },
  'open-close': { ...step, entry: 'cycles/open-close.ts', description: 'Begins the close of a cycle' },
  'freeze-station': {
    ...step,
    entry: 'cycles/freeze-station.ts',
    description: 'Freezes what one station’s share is computed from',
  },
  'apportion-station': {
    ...step,
    entry: 'cycles/apportion-station.ts',
    description: 'Shares out what one station pays',
  },
  'lock-cycle': {
    ...step,
    entry: 'cycles/lock-cycle.ts',
    description: 'Merges lines, checks control totals, locks',
    memoryMegabytes: 2048,
    timeoutSeconds: 900,
  },
  'pay-payees': {
    ...step,
    entry: 'cycles/pay-payees.ts',
    description: 'Makes payments and writes the statements of payees',
    memoryMegabytes: 3008,
    timeoutSeconds: 900,
    exports: 'write',
  },
  'finish-close': { ...step, entry: 'cycles/finish-close.ts', description: 'Ends the close of a cycle' },
  'finish-run': {
    ...step,
    entry: 'cycles/finish-run.ts',
    description: 'Merges the lines of a provisional run',
    memoryMegabytes: 2048,
    timeoutSeconds: 900,
  },
  'open-recompute': {
    ...step,
    entry: 'cycles/open-recompute.ts',
    description: 'Begins the proof of a locked cycle',
  },
  'recompute-station': {
    ...step,
    entry: 'cycles/recompute-station.ts',
    description: 'Shares out one station anew and compares',
  },
  'finish-recompute': {
    ...step,
    entry: 'cycles/finish-recompute.ts',
    description: 'Rebuilds the lines of a locked cycle and compares',
    memoryMegabytes: 2048,
    timeoutSeconds: 900,
  },
  'write-statement': {
    ...step,
    entry: 'cycles/write-statement.ts',
    description: 'Writes one statement that was asked for',
    exports: 'write',
  },
  'write-unidentified-list': {
    ...step,
    entry: 'cycles/write-unidentified-list.ts',
    description: 'Lists the plays that nobody identified',
    timeoutSeconds: 900,
    exports: 'write',
  },
  'close-quarter': {
    ...record,
    ...small,
    entry: 'schedule/close-quarter.ts',
    description: 'Runs the quarter that has ended',
  },
} as const satisfies Record<string, FunctionPlan>;

export type FunctionName = keyof typeof FUNCTIONS;

/** The names, in the order of the table. */
export const FUNCTION_NAMES = Object.keys(FUNCTIONS).filter(isFunctionName);

function isFunctionName(name: string): name is FunctionName {
  return name in FUNCTIONS;
}
