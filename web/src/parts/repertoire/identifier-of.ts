import { t } from '@lingui/core/macro';
import { formatIsrc, formatIswc } from '#shared/format-identifier.ts';

type Identified = { readonly iswc: string | null; readonly isrcs: readonly string[] };

/** The identifier that tells a work from others of its title: its ISWC, else an ISRC, as printed. */
export function identifierOf({ iswc, isrcs: [isrc] }: Identified): string {
  if (iswc !== null) return formatIswc(iswc);
  return isrc === undefined ? t`no ISWC or ISRC` : formatIsrc(isrc);
}
