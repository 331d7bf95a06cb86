/** What is synthesized. */
export type Wanted = {
  /** A file in the place of every function's code. */
  readonly standIn?: string | undefined;
  /** What `-c` would say; what is said of the system on one machine where it is left out. */
  readonly context?: Readonly<Record<string, string>>;
  /** The folder of a built site, to be deployed with it; the one that is built here, if there is one, where it is left out; `false` is none. */
  readonly site?: string | false;
};
