/**
 * Edges of AWS that the systems of tests have: S3 is too busy for a call now and then, and a burst of more writes than
 * the table takes in a second is turned away, which a slow machine seldom comes to. What a quarter does where much is
 * turned away, test/simulation/kill.test.ts shows. Memory, time and reserved concurrency of functions
 * hold in any case.
 */
export const EDGE_OPTIONS: readonly string[] = [
  ...['--account-concurrency', '100'],
  ...['--table-writes', '400'],
  ...['--table-burst', '1'],
  ...['--slow-down', '50'],
];
