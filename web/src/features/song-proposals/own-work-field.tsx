import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { listPartnerWorks } from '#shared/contract/standings.ts';
import { formatIswc } from '#shared/format-identifier.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { Choice } from '#web/ui/choice.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { QueryView } from '#web/ui/query-view.tsx';

type OwnWorkFieldProps = {
  readonly partnerId: string;
  /** What is searched for at first: the title as it was logged. */
  readonly title: string | undefined;
  readonly chosen: string;
  readonly error: string | undefined;
  readonly onChoose: (workId: string) => void;
};

/** One of the partner’s own works, found by its title, ISWC or id. */
export function OwnWorkField({ partnerId, title, chosen, error, onChoose }: OwnWorkFieldProps) {
  const [q, search] = useState(title);
  const problem = useId();
  return (
    <fieldset className="space-y-3" aria-describedby={error === undefined ? undefined : problem}>
      <legend className="mb-2 font-medium text-ink-soft">{t`Which of your works is it?`}</legend>
      <FilterText label={t`Search by title or ISWC`} value={q} onChange={search} />
      <FoundOwn partnerId={partnerId} q={q} chosen={chosen} onChoose={onChoose} />
      {error === undefined ? null : (
        <p id={problem} role="alert" className="text-xs text-negative">
          {error}
        </p>
      )}
    </fieldset>
  );
}

const SHOWN = 10;

type FoundOwnProps = Pick<OwnWorkFieldProps, 'partnerId' | 'chosen' | 'onChoose'> & {
  readonly q: string | undefined;
};

function FoundOwn({ partnerId, q, chosen, onChoose }: FoundOwnProps) {
  const query = { q, limit: String(SHOWN) };
  const works = useInfiniteQuery(askPages(listPartnerWorks, { params: { partnerId }, query }));
  return (
    <QueryView query={works}>
      {({ pages }) => {
        const found = pages[0]?.items ?? [];
        if (found.length === 0)
          return <p className="text-ink-faint">{t`None of your works is found so. Try fewer words.`}</p>;
        return found.map((work) => (
          <Choice
            key={work.id}
            group="own-work"
            title={work.title}
            note={[
              work.iswc === null ? t`no ISWC` : formatIswc(work.iswc),
              work.shares.map(({ name }) => name).join(', '),
            ]
              .filter((words) => words !== '')
              .join(' · ')}
            checked={chosen === work.id}
            onChoose={() => onChoose(work.id)}
          />
        ));
      }}
    </QueryView>
  );
}
