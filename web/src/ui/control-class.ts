/** The look of whatever is typed into or chosen from. */
export const controlClass =
  'h-9 w-full min-w-0 rounded-md border border-line-strong/60 bg-surface px-2.5 text-ink hover:border-line-strong aria-invalid:border-negative';
