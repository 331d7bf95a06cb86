import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ingestUsage, requestUsageUpload } from '#shared/contract/uploads.ts';
import { call } from '#web/api/call.ts';
import { useMay } from '#web/api/use-may.ts';
import { UploadArea } from '#web/parts/uploads/upload-area.tsx';
import { useUpload } from '#web/parts/uploads/use-upload.ts';
import { Page } from '#web/ui/page.tsx';
import { type LogOrigin, originInput } from './log-origin.ts';
import { LogOriginFields } from './log-origin-fields.tsx';

/** What play logs come in. */
const ENDINGS = ['.csv', '.txt', '.tsv', '.xlsx', '.xls', '.ods', '.zip', '.gz', 'text/csv'];

/** Uploads a play log and goes on to its job, where what is not known of it is asked; whoever may not is told so. */
export function UploadPlaysPage() {
  const mayUpload = useMay(requestUsageUpload);
  return (
    <Page title={t`Upload play log`} eyebrow={t`Usage and matching`}>
      {mayUpload ? (
        <UploadForm />
      ) : (
        <p role="alert" className="text-ink-soft">
          <Trans>Your role does not upload play logs. People of Ops do.</Trans>
        </p>
      )}
    </Page>
  );
}

function UploadForm() {
  const navigate = useNavigate();
  const [origin, setOrigin] = useState<LogOrigin>({ of: 'several', stationId: '', sender: '' });
  const upload = useUpload<string>((body) =>
    call(requestUsageUpload, { body }, { key: crypto.randomUUID() }),
  );
  const ingest = async (uploadId: string) => {
    const body = { uploadId, confirm: true, ...originInput(origin) };
    const { id: jobId } = await call(ingestUsage, { body }, { key: crypto.randomUUID() });
    await navigate({ to: '/jobs/$jobId', params: { jobId } });
    return jobId;
  };
  return (
    <div className="max-w-2xl space-y-6">
      {upload.sending === null ? <LogOriginFields origin={origin} onChange={setOrigin} /> : null}
      {origin.of === 'one' && origin.stationId === '' ? (
        <p className="text-ink-soft">{t`Choose the station, then drop its log here.`}</p>
      ) : (
        <UploadArea
          upload={upload}
          words={t`Drop a play log here as the station keeps it: CSV, text, Excel, OpenDocument, or a ZIP of several. What it does not say is asked before anything is taken. A play that was sent before counts once, so a file may be sent again.`}
          accept={ENDINGS}
          onFile={(file) => upload.send(file, ingest)}
        />
      )}
    </div>
  );
}
