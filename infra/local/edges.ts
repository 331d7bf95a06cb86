/** The edges of AWS that the local system has only where somebody asks for them. */
export type Edges = {
  /** How many functions the account may run at once, all together. */
  readonly accountConcurrency: number | undefined;
  /** Turns table calls away that are above its rate. */
  readonly throttle: Throttle | undefined;
  /** Every so many calls that functions make of S3, one is answered with SlowDown. */
  readonly slowDownEvery: number | undefined;
};

/** Units that a table takes a second; those that are not given are the template's. */
export type Throttle = {
  readonly writesPerSecond: number | undefined;
  readonly readsPerSecond: number | undefined;
  /** How long what was not used is kept, in seconds; as long as DynamoDB does where it is not given. */
  readonly burstSeconds: number | undefined;
};

/** A system without them. */
export const NO_EDGES: Edges = {
  accountConcurrency: undefined,
  throttle: undefined,
  slowDownEvery: undefined,
};
