export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger';

const SHAPE =
  'inline-flex h-8 items-center justify-center gap-2 whitespace-nowrap rounded-md px-3 font-medium disabled:opacity-60 aria-disabled:cursor-default aria-disabled:opacity-60';
const TONES: Readonly<Record<ButtonTone, string>> = {
  primary: 'bg-accent text-accent-ink hover:bg-accent-strong',
  plain: 'border border-line-strong/50 bg-surface text-ink hover:bg-sunken',
  quiet: 'text-accent hover:bg-accent-wash',
  danger: 'border border-negative/60 bg-surface text-negative hover:bg-sunken',
};

/** The look of a button, for links that act as one. */
export function buttonClass(tone: ButtonTone): string {
  return `${SHAPE} ${TONES[tone]}`;
}
