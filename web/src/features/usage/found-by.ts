import { t } from '@lingui/core/macro';
import type { Attribution } from '#shared/schemas/usage.ts';
import { formatPercent } from '#web/format/format-percent.ts';

const METHODS: Readonly<Record<NonNullable<Attribution['method']>, string>> = {
  fingerprint: t`Fingerprint`,
  isrc: 'ISRC',
  iswc: 'ISWC',
  metadata: t`Title and names`,
  manual: t`A person`,
};
const DISMISSED: Readonly<Record<NonNullable<Attribution['dismissed']>, string>> = {
  'not-music': t`A person: not music`,
  ignored: t`A person: ignored`,
};

type Found = Pick<Attribution, 'confidence'> & {
  readonly method?: Attribution['method'];
  readonly dismissed?: Attribution['dismissed'];
};

/**
 * How the work of a play was found; for a match by title and names, with its confidence.
 *
 * @example
 * foundBy({ method: 'metadata', confidence: 0.912 }); // → 'Title and names, 91.2%'
 */
export function foundBy({ method, confidence, dismissed }: Found): string {
  if (dismissed !== undefined) return DISMISSED[dismissed];
  if (method === undefined) return '–';
  return method === 'metadata' ? `${METHODS[method]}, ${formatPercent(confidence, 1)}` : METHODS[method];
}
