import { t } from '@lingui/core/macro';
import { formatIsrc, formatIswc } from '#shared/format-identifier.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import { inWords } from '#web/format/in-words.ts';

type Words = { readonly name: string; readonly read?: (value: string) => string };

const FIELDS: Readonly<Record<string, Words>> = {
  title: { name: t`Title` },
  artist: { name: t`Artist` },
  performers: { name: t`Performers` },
  shares: { name: t`Shares` },
  alternativeTitles: { name: t`Other titles` },
  iswc: { name: t`ISWC`, read: formatIswc },
  isrcs: { name: t`ISRC`, read: formatIsrc },
  durationSeconds: { name: t`Duration`, read: (seconds) => formatDuration(Number(seconds)) },
};

/** What a field of a work or recording is called, and how its values read. */
export function fieldWords(field: string): Required<Words> {
  const { name, read = asItIs }: Words = FIELDS[field] ?? { name: inWords(field) };
  return { name, read };
}

const asItIs = (value: string): string => value;
