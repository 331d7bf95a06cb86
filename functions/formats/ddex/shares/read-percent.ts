import type { Findings } from '#functions/formats/ddex/findings.ts';
import { textOf } from '#functions/formats/ddex/xml/text-of.ts';
import { childOf, isTrue, type XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';
import { parseSharePercent } from './parse-share-percent.ts';

/**
 * `RightSharePercentage` of an element in hundredths of a percent; undefined where the share is said to be unknown,
 * or what is said is no percentage, which is warned of.
 */
export function readPercent(element: XmlElement, findings: Findings): number | undefined {
  const given = childOf(element, 'RightSharePercentage');
  if (given === undefined) return undefined;
  const actual = textOf(given) ?? '';
  const percent = parseSharePercent(actual, { isOfOne: isTrue(given, 'HasMaxValueOfOne') });
  const column = 'RightSharePercentage';
  if (percent === undefined) {
    const message =
      'This is not a percentage from 0 to 100, nor of 1 where it says so; the share counts as unknown';
    findings.warn('row.shares-invalid', { column, message, actual });
    return undefined;
  }
  if (percent.isRounded) {
    const message = 'The share was rounded to two decimals; send no more than two';
    findings.warn('row.shares-invalid', { column, message, actual });
  }
  return percent.hundredths;
}
