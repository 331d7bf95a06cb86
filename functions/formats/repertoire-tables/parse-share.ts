import { parseSharePercent } from '#functions/formats/ddex/shares/parse-share-percent.ts';
import type { ShareScale } from './table-settings.ts';

/** A share in hundredths of a percent, and whether digits beyond them were rounded away. */
export type ParsedShare = { readonly hundredths: number; readonly isRounded: boolean };

/**
 * A share as people write it: `50`, `50%`, `50 %`, `50,00`, and `0.5` where a work's shares make 1. Of a scale of 200
 * each is halved. A third decimal is rounded half up, and the result says so. With a sign it is a percentage whatever
 * the scale. Undefined where it is none, or more than all.
 *
 * @example
 * parseShare('33,333 %', 100); // → { hundredths: 3333, isRounded: true }
 * parseShare('0.5', 1); // → { hundredths: 5000, isRounded: false }
 */
export function parseShare(text: string, scale: ShareScale): ParsedShare | undefined {
  const match = /^(\d{1,3}|\d{0,3}[.,]\d{1,15}|\d{1,3}[.,])\s*(%?)$/.exec(text.trim());
  if (match === null) return undefined;
  const [, number = '', sign] = match;
  const parsed = parseSharePercent(number.replace(',', '.'), { isOfOne: scale === 1 && sign === '' });
  if (parsed === undefined || scale !== 200) return parsed;
  const { hundredths, isRounded } = parsed;
  return { hundredths: Math.ceil(hundredths / 2), isRounded: isRounded || hundredths % 2 === 1 };
}
