export type StatusTone = 'neutral' | 'positive' | 'attention' | 'negative' | 'held';

const TONES: Readonly<Record<StatusTone, string>> = {
  neutral: 'text-ink-soft',
  positive: 'text-positive',
  attention: 'text-attention',
  negative: 'text-negative',
  held: 'text-held',
};

/** A state in words, with a dot of its colour; the words alone would do. */
export function Status({ tone, children }: { readonly tone: StatusTone; readonly children: string }) {
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap font-medium ${TONES[tone]}`}>
      <span aria-hidden className="size-1.5 rounded-full bg-current" />
      {children}
    </span>
  );
}
