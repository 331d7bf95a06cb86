import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { FoundWorks } from '#web/parts/repertoire/found-works.tsx';
import type { WireSong } from '#web/parts/usage/wire-song.ts';
import { FilterText } from '#web/ui/filter-text.tsx';
import { CandidateChoice } from './candidate-choice.tsx';

type SongWorkProps = {
  readonly candidates: WireSong['candidates'];
  readonly chosen: string | undefined;
  readonly onChoose: (workId: string) => void;
};

/** The work that a song is: one of the candidates, or one that is searched for. */
export function SongWork({ candidates, chosen, onChoose }: SongWorkProps) {
  const [q, search] = useState<string>();
  return (
    <fieldset className="space-y-3">
      <legend className="mb-2 font-medium text-ink-soft">{t`Which work is it?`}</legend>
      {candidates.map((candidate, at) => (
        <CandidateChoice
          key={candidate.workId}
          candidate={candidate}
          shortcut={String(at + 1)}
          checked={chosen === candidate.workId}
          onChoose={() => onChoose(candidate.workId)}
        />
      ))}
      {candidates.length === 0 ? (
        <p className="text-ink-faint">{t`Nothing in the repertoire is like it. Search, or register it.`}</p>
      ) : null}
      <FilterText label={t`Search by title, name, ISWC or ISRC`} value={q} onChange={search} />
      {q === undefined ? null : <FoundWorks q={q} chosen={chosen} onChoose={onChoose} />}
    </fieldset>
  );
}
