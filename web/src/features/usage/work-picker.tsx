import { useState } from 'react';
import { formatPercent } from '#web/lib/format-percent.ts';
import { FilterText } from '#web/ui/filter-text.tsx';
import { FoundWorks } from '#web/ui/found-works.tsx';
import { WorkChoice } from '#web/ui/work-choice.tsx';
import type { WireUnmatched } from './unmatched-columns.tsx';

type WorkPickerProps = {
  readonly candidates: WireUnmatched['candidates'];
  readonly chosen: string | undefined;
  readonly onChoose: (workId: string) => void;
};

/** One work of the candidates, with why each may be it, or of a search. */
export function WorkPicker({ candidates, chosen, onChoose }: WorkPickerProps) {
  const [q, search] = useState<string>();
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
      {q === undefined ? null : <FoundWorks q={q} chosen={chosen} onChoose={onChoose} />}
    </fieldset>
  );
}
