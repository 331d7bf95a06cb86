import { listLineItems } from '#shared/contract/cycles.ts';
import { minorToDecimal } from '#shared/money.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { ApiClient } from './api-client.ts';
import { listAll } from './list-all.ts';

/** What a cycle's close moved in earlier cycles, payee by payee, as lines of a table; held money with a minus is released. */
export async function describeAdjustments(api: ApiClient, cycle: Cycle): Promise<string[]> {
  const lines = await listAll((query) =>
    api.call('ops', listLineItems, {
      params: { cycleId: cycle.id },
      query: { ...query, adjustments: 'only' },
    }),
  );
  const sums = [...Map.groupBy(lines, ({ payee }) => payee.name)].map(([name, of]) => {
    const minor = of.reduce((sum, { gross }) => sum + gross.minor, 0n);
    return `  ${name.padEnd(32)}${minorToDecimal(minor, cycle.currency ?? 'GHS').padStart(12)}`;
  });
  return [`${cycle.name}: ${cycle.status}, ${lines.length} lines correct the quarter before`, ...sums];
}
