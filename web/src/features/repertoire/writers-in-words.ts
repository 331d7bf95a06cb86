import { plural, t } from '@lingui/core/macro';
import type { listPartnerWorks } from '#shared/contract/standings.ts';
import type { RowOf } from '#web/api/row-of.ts';

type Of = Pick<RowOf<typeof listPartnerWorks>, 'shares' | 'shareCount'>;
const MOST_NAMED = 3;

/**
 * Who has performing shares of a work and how much, writers first; the world’s where shares differ by territory.
 *
 * @example
 * writersInWords({ shares: [ama, esi], shareCount: 2 }); // → 'Ama Mensah 50.00 %, Esi Quaye 50.00 %'
 */
export function writersInWords({ shares, shareCount }: Of): string {
  const performing = shares.filter(({ right }) => right === 'performing');
  const counted = performing.length === 0 ? shares : performing;
  const parties = [...Map.groupBy(counted, ({ kind, name }) => `${kind} ${name}`).values()].flatMap(
    (of) => of.find(({ territory }) => territory === '2WL') ?? of[0] ?? [],
  );
  const inOrder = [
    ...parties.filter(({ kind }) => kind !== 'publisher'),
    ...parties.filter(({ kind }) => kind === 'publisher'),
  ];
  const named = inOrder
    .slice(0, MOST_NAMED)
    .map(({ name, percent }) =>
      percent === undefined ? t`${name}, share not known` : `${name} ${percent} %`,
    );
  const others = inOrder.length - named.length + (shareCount - shares.length);
  if (named.length === 0) return t`no shares given`;
  return [...named, ...(others > 0 ? [plural(others, { one: '# more', other: '# more' })] : [])].join(', ');
}
