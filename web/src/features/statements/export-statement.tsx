import { t } from '@lingui/core/macro';
import { JobStatusView } from '#web/parts/jobs/job-status.tsx';
import { enabledFormats } from '#web/parts/partners/enabled-formats.ts';
import { STATEMENT_FORMATS } from '#web/parts/statements/statement-formats.ts';
import { Button } from '#web/ui/button.tsx';
import type { useExport } from './use-export.ts';

type ExportStatementProps = {
  readonly exporting: ReturnType<typeof useExport>;
  /** The formats that the partner is sent; undefined means every one there is. */
  readonly formats: Parameters<typeof enabledFormats<keyof typeof STATEMENT_FORMATS>>[1];
};

/** Writes a partner's statement once more, in one of its formats. */
export function ExportStatement({ exporting: { write, writing, job }, formats }: ExportStatementProps) {
  return (
    <>
      {job === undefined ? null : <JobStatusView status={job.status} />}
      {enabledFormats(STATEMENT_FORMATS, formats).map((format) => (
        <Button
          key={format}
          busy={writing === format}
          disabled={writing !== undefined}
          onClick={() => write(format)}
        >
          {t`Export ${STATEMENT_FORMATS[format]}`}
        </Button>
      ))}
    </>
  );
}
