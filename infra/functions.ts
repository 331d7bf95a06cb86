import * as plan from '#infra/function-plan.ts';
import { NOTICE_FUNCTIONS } from '#infra/functions-of-notices.ts';

/** Every function of the system. The template, the bundle and the local system follow from this table. */
export const FUNCTIONS = {
  api: {
    ...plan.decides,
    entry: 'api/main.ts',
    description: 'Answers the HTTP API',
    memoryMegabytes: 1024,
    // Shorter than the lease of a request that came with an Idempotency-Key (functions/platform/requests.ts).
    timeoutSeconds: 10,
    table: [...plan.DECIDES, 'findMany', 'lists', 'queues', 'putMany', 'insertMany', 'remove'],
    uploads: ['read', 'write'],
    work: ['read'],
    exports: ['read'],
  },
  webhooks: {
    ...plan.brief,
    entry: 'webhooks/payments.ts',
    description: 'Takes signed notices of payment',
    timeoutSeconds: 29,
    table: [...plan.DECIDES, 'findMany', 'queues'],
  },
  'pre-token': {
    ...plan.nothing,
    ...plan.small,
    entry: 'sign-in/pre-token.ts',
    description: 'Names the partner in a partner’s access token, and keeps who signs in',
    // As long as Cognito waits.
    timeoutSeconds: 5,
    table: ['find', 'put'],
  },
  'receive-upload': {
    ...plan.decides,
    entry: 'ingestion/receive-upload.ts',
    description: 'Checks size and SHA-256 of a file that arrived',
    memoryMegabytes: 1024,
    timeoutSeconds: 300,
    uploads: ['read'],
  },
  'start-job': {
    ...plan.nothing,
    ...plan.small,
    entry: 'jobs/start-job.ts',
    description: 'Starts the state machine of a queued job',
    table: ['find'],
  },
  'fail-job': {
    ...plan.brief,
    entry: 'jobs/fail-job.ts',
    description: 'Writes down why a job failed',
    table: [...plan.DECIDES, 'remove'],
  },
  'admit-ingestion': {
    ...plan.decides,
    // A file of an archive lies in the work bucket.
    work: ['read'],
    ...plan.small,
    entry: 'ingestion/admit-ingestion.ts',
    description: 'Says whether an ingestion may begin',
    table: [...plan.DECIDES, 'remove'],
    uploads: ['read'],
  },
  'split-file': {
    ...plan.step,
    ...plan.long,
    entry: 'ingestion/split-file.ts',
    description: 'Splits a file into chunks of normalised records',
    table: [...plan.DECIDES, 'putMany', 'remove'],
    uploads: ['read'],
    work: ['read', 'write', 'stream'],
  },
  'upsert-repertoire': {
    ...plan.chunk,
    entry: 'ingestion/upsert-repertoire.ts',
    description: 'Writes one chunk of works and recordings',
    table: [...plan.DECIDES, 'findMany', 'putMany'],
  },
  'fetch-repertoire': {
    ...plan.decides,
    entry: 'ingestion/fetch-repertoire.ts',
    description: 'Fetches what is new at a partner’s own server',
    memoryMegabytes: 1024,
    timeoutSeconds: 900,
    uploads: ['stream'],
  },
  'sync-repertoire': {
    ...plan.nothing,
    ...plan.small,
    entry: 'schedule/sync-repertoire.ts',
    description: 'Starts the night’s fetching from partners’ servers',
    table: ['list', 'put'],
  },
  'attribute-plays': {
    ...plan.chunk,
    entry: 'ingestion/attribute-plays.ts',
    description: 'Attributes one chunk of plays',
    // One whole core, and room for the index of a million works.
    memoryMegabytes: 1769,
    table: [...plan.DECIDES, 'findMany', 'lists', 'putMany', 'insertMany'],
  },
  'plan-withdrawal': {
    ...plan.step,
    entry: 'ingestion/plan-withdrawal.ts',
    description: 'Lists the plays of a log that are taken back',
    work: ['write'],
  },
  'withdraw-plays': {
    ...plan.chunk,
    entry: 'ingestion/withdraw-plays.ts',
    description: 'Takes one chunk of plays back',
    table: [...plan.DECIDES, 'findMany', 'putMany', 'remove', 'check'],
  },
  'extend-index': {
    ...plan.index,
    entry: 'matching/extend-index.ts',
    description: 'Adds what has changed to the index of works',
  },
  'build-index': {
    ...plan.index,
    entry: 'matching/build-index.ts',
    description: 'Builds the index of works anew',
  },
  'build-index-nightly': {
    ...plan.brief,
    entry: 'schedule/build-index.ts',
    description: 'Starts the night’s merging of the index',
  },
  'plan-rematch': {
    ...plan.index,
    entry: 'matching/plan-rematch.ts',
    description: 'Lists the plays to be matched again',
    table: [...plan.index.table, 'queues'],
  },
  'rematch-plays': {
    ...plan.chunk,
    entry: 'matching/rematch-plays.ts',
    description: 'Matches one chunk of plays again',
    memoryMegabytes: 1769,
    table: [...plan.DECIDES, 'findMany', 'putMany'],
  },
  'finish-rematch': { ...plan.step, entry: 'ingestion/finish-counts.ts', description: 'Adds a rematch up' },
  'finish-withdrawal': {
    ...plan.step,
    entry: 'ingestion/finish-counts.ts',
    description: 'Adds a withdrawal up',
  },
  'finish-ingestion': {
    ...plan.step,
    ...plan.long,
    entry: 'ingestion/finish-ingestion.ts',
    description: 'Adds an ingestion up and acknowledges its file',
    table: [...plan.DECIDES, 'findMany', 'lists', 'remove'],
    uploads: ['read'],
    work: ['read', 'stream'],
  },
  'open-close': { ...plan.chunk, entry: 'cycles/open-close.ts', description: 'Begins the close of a cycle' },
  'freeze-station': {
    ...plan.chunk,
    entry: 'cycles/freeze-station.ts',
    description: 'Freezes what one station’s share is computed from',
    table: [...plan.DECIDES, 'findMany', 'lists', 'putMany'],
  },
  'apportion-station': {
    ...plan.chunk,
    entry: 'cycles/apportion-station.ts',
    description: 'Shares out what one station pays',
    table: [...plan.DECIDES, 'putMany'],
  },
  'lock-cycle': {
    ...plan.chunk,
    ...plan.long,
    entry: 'cycles/lock-cycle.ts',
    description: 'Merges lines, checks control totals, locks',
    table: [...plan.DECIDES, 'queues', 'putMany'],
  },
  'pay-payees': {
    ...plan.report,
    ...plan.large,
    entry: 'cycles/pay-payees.ts',
    description: 'Makes payments and writes the statements of payees',
  },
  'finish-close': {
    ...plan.step,
    entry: 'cycles/finish-close.ts',
    description: 'Ends the close of a cycle',
    work: ['read'],
  },
  'finish-run': {
    ...plan.chunk,
    ...plan.long,
    entry: 'cycles/finish-run.ts',
    description: 'Merges the lines of a provisional run',
    table: [...plan.DECIDES, 'queues'],
  },
  'open-recompute': {
    ...plan.step,
    entry: 'cycles/open-recompute.ts',
    description: 'Begins the proof of a locked cycle',
    work: ['write'],
  },
  'recompute-station': {
    ...plan.step,
    entry: 'cycles/recompute-station.ts',
    description: 'Shares out one station anew and compares',
    table: [...plan.DECIDES, 'putMany'],
    work: ['read'],
  },
  'finish-recompute': {
    ...plan.step,
    ...plan.long,
    entry: 'cycles/finish-recompute.ts',
    description: 'Rebuilds the lines of a locked cycle and compares',
    work: ['read'],
  },
  'write-statement': {
    ...plan.report,
    entry: 'cycles/write-statement.ts',
    description: 'Writes one statement that was asked for',
  },
  'write-unidentified-list': {
    ...plan.step,
    entry: 'cycles/write-unidentified-list.ts',
    description: 'Lists the plays that nobody identified',
    timeoutSeconds: 900,
    work: ['read'],
    exports: ['stream'],
  },
  'close-quarter': {
    ...plan.brief,
    entry: 'schedule/close-quarter.ts',
    description: 'Runs the quarter that has ended',
    table: [...plan.DECIDES, 'findMany', 'lists'],
  },
  ...NOTICE_FUNCTIONS,
} as const satisfies Record<string, plan.FunctionPlan>;

export type FunctionName = keyof typeof FUNCTIONS;

/** The names, in the order of the table. */
export const FUNCTION_NAMES = Object.keys(FUNCTIONS).filter(isFunctionName);

function isFunctionName(name: string): name is FunctionName {
  return name in FUNCTIONS;
}
