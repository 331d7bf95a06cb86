import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { readTerritory } from '#shared/contract/territories.ts';
import type { Finding } from '#shared/schemas/checklist.ts';
import { ask } from '#web/api/ask.ts';
import { Empty } from '#web/ui/empty.tsx';
import { Status } from '#web/ui/status.tsx';
import { CHECKLIST_WORDS } from './checklist-words.ts';
import { findingValue } from './finding-value.ts';
import { MendLink } from './mend-link.tsx';
import { type CycleInTheWay, mendOf } from './mend-of.ts';

/** So many places stand open; more are folded. */
const FEW = 4;
const LEVELS = {
  blocks: { tone: 'negative', words: t`Blocks` },
  warns: { tone: 'attention', words: t`Warns` },
} as const;

type FindingListProps = { readonly findings: readonly Finding[]; readonly cycle: CycleInTheWay };

/** The findings of a checklist, what blocks first, each with its value, its limit and the way to mend it. */
export function FindingList({ findings, cycle }: FindingListProps) {
  const territory = useQuery(ask(readTerritory, { params: { territory: cycle.territory } }));
  if (findings.length === 0) return <Empty>{t`Nothing stands in the way.`}</Empty>;
  const sorted = findings.toSorted((a, b) => Number(b.level === 'blocks') - Number(a.level === 'blocks'));
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sorted.map((finding) => (
        <FindingRow key={finding.code} finding={finding} cycle={cycle} currency={territory.data?.currency} />
      ))}
    </ul>
  );
}

type FindingRowProps = {
  readonly finding: Finding;
  readonly cycle: CycleInTheWay;
  readonly currency: string | undefined;
};

function FindingRow({ finding, cycle, currency }: FindingRowProps) {
  const { code, level, where } = finding;
  const { tone, words } = LEVELS[level];
  const { value, limit } = findingValue(finding, currency);
  return (
    <li className="grid items-start gap-x-6 gap-y-1 py-3 sm:grid-cols-[5rem_1fr_auto]">
      <Status tone={tone}>{words}</Status>
      <div className="min-w-0 space-y-1">
        <p className="font-medium">{CHECKLIST_WORDS[code].title}</p>
        {where.length === 0 ? (
          <p className="text-table">
            <MendLink mend={mendOf({ code }, cycle)} />
          </p>
        ) : (
          <Places finding={finding} cycle={cycle} />
        )}
      </div>
      <p className="tabular-nums sm:text-right">
        {value}
        {limit === undefined ? null : <span className="block text-table text-ink-faint">{limit}</span>}
      </p>
    </li>
  );
}

type PlacesProps = { readonly finding: Finding; readonly cycle: CycleInTheWay };

function Places({ finding: { code, where }, cycle }: PlacesProps) {
  const places = (
    <ul className="max-w-[72ch] space-y-1 text-table text-ink-soft">
      {where.map(({ ref, message }) => (
        <li key={`${ref} ${message}`}>
          {message} <MendLink mend={mendOf({ code, ref }, cycle)} />
        </li>
      ))}
    </ul>
  );
  if (where.length <= FEW) return places;
  return (
    <details>
      <summary className="cursor-pointer text-table text-ink-soft">
        <Trans>Where, {where.length} places</Trans>
      </summary>
      {places}
    </details>
  );
}
