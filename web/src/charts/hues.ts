/** What a chart may be drawn in: the same for the same thing on every page, six at the most. */
export const FILLS = {
  /** What is collected, matched or paid. */
  main: 'fill-accent',
  /** What is taken away for good: fees and tax. */
  taken: 'fill-hue-taken',
  /** What is still to come. */
  open: 'fill-sunken stroke-line-strong',
  /** What is held: hatched, so that it is seen without colour. */
  held: 'fill-[url(#held-hatch)] stroke-held',
  /** Every other part of it, so that parts are told from each other. */
  'held-beside': 'fill-held',
} as const;
export type Fill = keyof typeof FILLS;

/** The same of lines: of one thing measured in up to three ways. */
export const STROKES = {
  main: 'stroke-accent',
  second: 'stroke-hue-second',
  third: 'stroke-hue-third',
} as const;
export type Stroke = keyof typeof STROKES;
