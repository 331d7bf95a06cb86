import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listWorks } from '#shared/contract/repertoire.ts';
import { ask } from '#web/lib/ask.ts';
import { formatIswc } from '#web/lib/format-identifier.ts';
import { formatPercent } from '#web/lib/format-percent.ts';
import { workQueryOf } from '#web/lib/work-query-of.ts';
import { FilterText } from '#web/ui/filter-text.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import type { WireUnmatched } from './unmatched-columns.tsx';
import { WorkChoice } from './work-choice.tsx';

type WorkPickerProps = {
  readonly candidates: WireUnmatched['candidates'];
  readonly chosen: string | undefined;
  readonly onChoose: (workId: string) => void;
};

const FOUND_AT_MOST = 10;

/** One work of the candidates, with why each may be it, or of a search. */
export function WorkPicker({ candidates, chosen, onChoose }: WorkPickerProps) {
  const [q, search] = useState<string>();
  const works = useQuery({
    ...ask(listWorks, { query: { ...workQueryOf(q), limit: FOUND_AT_MOST } }),
    enabled: q !== undefined,
  });
  return (
    <fieldset className="space-y-3">
      <legend className="font-medium text-ink-soft">Work</legend>
      {candidates.map(({ workId, title, score, reasons }) => (
        <WorkChoice
          key={workId}
          title={title}
          note={`${formatPercent(score, 1)} ${reasons.join(', ')}`}
          checked={chosen === workId}
          onChoose={() => onChoose(workId)}
        />
      ))}
      {candidates.length === 0 ? <p className="text-ink-faint">No candidates. Search for the work.</p> : null}
      <FilterText label="Search by title, ISWC or ISRC" value={q} onChange={search} />
      {q === undefined ? null : (
        <QueryView query={works}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="text-ink-faint">No work found.</p>
            ) : (
              items.map((work) => (
                <WorkChoice
                  key={work.id}
                  title={work.title}
                  note={work.iswc === null ? 'no ISWC' : formatIswc(work.iswc)}
                  checked={chosen === work.id}
                  onChoose={() => onChoose(work.id)}
                />
              ))
            )
          }
        </QueryView>
      )}
    </fieldset>
  );
}
