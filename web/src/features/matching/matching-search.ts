/** What is open over the page about matching. */
export type MatchingSearch = {
  readonly panel?: 'build' | 'bands' | 'propose' | undefined;
  readonly scope?: string | undefined;
  readonly refit?: string | undefined;
  readonly act?: 'remove' | 'accept' | undefined;
};
