import { t } from '@lingui/core/macro';
import type { listExports } from '#shared/contract/statements.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatBytes } from '#web/format/format-bytes.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import type { Column } from '#web/ui/column.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { statementWords } from './statement-formats.ts';

/** How the files of a statement are listed, each with its size and checksum. */
export const statementFileColumns: readonly Column<RowOf<typeof listExports>>[] = [
  {
    heading: t`File`,
    value: ({ fileName }) => fileName,
    cell: (file) => (
      <a
        href={file.url}
        download={file.fileName}
        title={file.fileName}
        className={`${textLinkClass} block max-w-80 truncate max-lg:max-w-44`}
      >
        {file.fileName}
      </a>
    ),
  },
  {
    heading: t`Format`,
    value: (file) => statementWords(file),
    cell: (file) => <span className="whitespace-nowrap">{statementWords(file)}</span>,
  },
  {
    heading: t`Size`,
    value: ({ sizeBytes }) => sizeBytes,
    cell: (file) => <span className="whitespace-nowrap">{formatBytes(file.sizeBytes)}</span>,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Written`,
    value: ({ generatedAt }) => generatedAt,
    cell: (file) => <span className="whitespace-nowrap">{formatInstant(file.generatedAt)}</span>,
    wideOnly: true,
  },
  {
    heading: 'SHA-256',
    value: ({ checksum }) => checksum,
    cell: (file) => (
      <code className="block max-w-40 truncate font-mono text-xs" title={file.checksum}>
        {file.checksum}
      </code>
    ),
    wideOnly: true,
  },
];
