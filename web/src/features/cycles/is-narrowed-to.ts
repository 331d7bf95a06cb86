type Cycle = {
  readonly territory: string;
  readonly status: string;
  readonly periodStart: string;
  readonly periodEnd: string;
};
/** What cycles are narrowed by; `from` and `to` are days, both included. */
export type CycleNarrowing = {
  readonly territory?: string | undefined;
  readonly status?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

/** Whether a cycle is of a territory and status, and has a day of a span: as the list of all cycles is narrowed. */
export function isNarrowedTo(
  cycle: Cycle,
  { territory, status, from = '', to = '9999' }: CycleNarrowing,
): boolean {
  return (
    (territory === undefined || cycle.territory === territory) &&
    (status === undefined || cycle.status === status) &&
    from <= cycle.periodEnd &&
    cycle.periodStart <= to
  );
}
