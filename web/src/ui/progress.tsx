type ProgressProps = {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** How it reads: “120 of 400 rows”. */
  readonly words: string;
};

/** How far something is. */
export function Progress({ label, done, total, words }: ProgressProps) {
  const percent = total === 0 ? 0 : Math.min(100, Math.round((100 * done) / total));
  return (
    <div className="space-y-1">
      <div className="flex justify-between gap-4 text-table">
        <span className="font-medium">{label}</span>
        <span className="tabular-nums text-ink-faint">{words}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={words}
        className="h-1.5 overflow-hidden rounded-full bg-sunken"
      >
        <div className="h-full rounded-full bg-accent transition-[width]" style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
