import { t } from '@lingui/core/macro';
import { formatIswc } from '#shared/format-identifier.ts';
import { evidenceInWords } from '#web/parts/usage/evidence-in-words.ts';
import type { WireSong } from '#web/parts/usage/wire-song.ts';
import { Choice } from '#web/ui/choice.tsx';
import { ScoreBar } from '#web/ui/score-bar.tsx';

type Candidate = WireSong['candidates'][number];
type CandidateChoiceProps = {
  readonly candidate: Candidate;
  readonly shortcut: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
};

const ORIGINS: Readonly<Record<Candidate['origin'], string>> = {
  local: t`local work`,
  external: t`partner’s work`,
};

/** A work that a song may be: how likely, why, and what tells it from the others. */
export function CandidateChoice({ candidate, ...choice }: CandidateChoiceProps) {
  const { title, names, iswc, origin, score, reasons } = candidate;
  const facts = [names.join(', '), iswc === null ? '' : formatIswc(iswc), ORIGINS[origin]];
  return (
    <Choice
      {...choice}
      title={title}
      note={
        <>
          <span className="block">{facts.filter((words) => words !== '').join(' · ')}</span>
          <ScoreBar score={score} />
          <span className="block text-ink-faint">{reasons.map(evidenceInWords).join(' · ')}</span>
        </>
      }
    />
  );
}
