/**
 * Edges of AWS that the systems of tests have: rates at which a little of what tests do is turned away and tried again,
 * too little to be felt. Memory, time and reserved concurrency of functions hold in any case.
 */
export const EDGE_OPTIONS: readonly string[] = [
  ...['--account-concurrency', '100'],
  ...['--table-writes', '100'],
  ...['--table-burst', '5'],
  ...['--slow-down', '50'],
];
