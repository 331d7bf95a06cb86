import { rgb } from 'pdf-lib';

/** How our documents look: A4, in points, and the few colours they use. */
export const LOOK = {
  page: { width: 595.28, height: 841.89 },
  margin: { top: 56, right: 48, bottom: 64, left: 48 },
  size: { display: 22, heading: 11, body: 8.5, small: 7 },
  /** From one baseline to the next. */
  leading: { body: 11, small: 9 },
  colour: {
    ink: rgb(0.11, 0.13, 0.14),
    quiet: rgb(0.4, 0.43, 0.45),
    accent: rgb(0.04, 0.37, 0.26),
    hairline: rgb(0.85, 0.87, 0.87),
    rule: rgb(0.55, 0.58, 0.59),
  },
} as const;

/** Points between the left and the right margin. */
export const TEXT_WIDTH = LOOK.page.width - LOOK.margin.left - LOOK.margin.right;
