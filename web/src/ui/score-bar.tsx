import { formatPercent } from '#web/format/format-percent.ts';

type ScoreBarProps = {
  /** From 0 to 1. */
  readonly score: number;
};

/** How likely something is: a bar and its figure. */
export function ScoreBar({ score }: ScoreBarProps) {
  return (
    <span className="flex items-center gap-2">
      <span aria-hidden className="h-1.5 w-24 overflow-hidden rounded-full bg-line">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${100 * score}%` }} />
      </span>
      <span className="tabular-nums">{formatPercent(score, 1)}</span>
    </span>
  );
}
