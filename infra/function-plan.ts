/**
 * What a function may do with the table, an action of DynamoDB each: find one item, find many by their keys, list a
 * partition of the table or of an index, put an item (with conditions or in a transaction), put many without
 * conditions, insert many where none is, remove an item, and check one that a transaction leaves as it is. An index lists keys: whoever wants the
 * items finds many.
 */
export type TableRight =
  | 'find'
  | 'findMany'
  | 'list'
  | 'lists'
  | 'queues'
  | 'put'
  | 'putMany'
  | 'insertMany'
  | 'remove'
  | 'check';

/** What a function may do with a bucket: read objects and know which are missing, write them whole, write them in parts. */
export type BucketRight = 'read' | 'write' | 'stream';

/** One Lambda function: where it starts, how much it gets, and what it may touch. */
export type FunctionPlan = {
  /** Entry file under `functions/handlers`; it exports `handler`. */
  readonly entry: string;
  readonly description: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly table: readonly TableRight[];
  readonly uploads: readonly BucketRight[];
  readonly work: readonly BucketRight[];
  readonly exports: readonly BucketRight[];
};

/** How much a function gets, from little work to all works at once. */
export const small = { memoryMegabytes: 512, timeoutSeconds: 60 } as const;
export const long = { memoryMegabytes: 2048, timeoutSeconds: 900 } as const;
export const large = { memoryMegabytes: 3008, timeoutSeconds: 900 } as const;

/** No right at all. */
export const nothing = { table: [], uploads: [], work: [], exports: [] } as const;
/** Reads what it needs and commits a decision, whose audit entry follows the last one of its list. */
export const DECIDES = ['find', 'list', 'put'] as const;
/** The same, of a function. */
export const decides = { ...nothing, table: DECIDES } as const;
/** A short one. */
export const brief = { ...decides, ...small } as const;
/** A step of a state machine. */
export const step = { ...decides, memoryMegabytes: 1024, timeoutSeconds: 300 } as const;
/** A step that reads and writes chunks, manifests and results. */
export const chunk = { ...step, work: ['read', 'write'] } as const;
/** Opens the index of works and brings it up to date. */
export const index = {
  ...chunk,
  ...large,
  table: [...DECIDES, 'findMany', 'lists', 'remove'],
} as const;
/** Reads what a close has frozen, and writes files for partners. */
export const report = {
  ...step,
  table: [...DECIDES, 'findMany', 'lists'],
  work: ['read'],
  exports: ['stream'],
} as const;
