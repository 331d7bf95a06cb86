/** How axes look: hairlines and small grey words. */
const words = { className: 'fill-ink-faint tabular-nums', fontSize: 11, fontFamily: 'inherit' };

export const AXIS_LOOK = {
  axisLineClassName: 'stroke-line',
  tickClassName: 'text-ink-faint',
  tickLineProps: { className: 'stroke-line' },
  tickLength: 4,
  stroke: 'currentColor',
  tickStroke: 'currentColor',
  tickLabelProps: words,
  labelProps: { ...words, textAnchor: 'middle' },
} as const;
