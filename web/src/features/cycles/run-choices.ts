import { t } from '@lingui/core/macro';
import { formatInstant } from '#web/format/format-instant.ts';
import type { WireRunRow } from '#web/parts/cycles/ask-runs.ts';

type Chosen = Pick<WireRunRow, 'id' | 'number' | 'startedAt'>;

/** What a cycle can be closed with: one of its finished runs, newest first, or what there is now. */
export function runChoices(runs: readonly Chosen[]): Readonly<Record<string, string>> {
  const named = runs.map(({ id, number, startedAt }) => [
    id,
    t`Run ${number} of ${formatInstant(startedAt)}`,
  ]);
  return { ...Object.fromEntries(named), '': t`What there is now` };
}
