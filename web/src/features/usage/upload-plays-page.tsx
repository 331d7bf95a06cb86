import { ingestUsage, requestUsageUpload } from '#shared/contract/uploads.ts';
import { call } from '#web/api/call.ts';
import { Page } from '#web/ui/page.tsx';
import { UploadPanel } from './upload-panel.tsx';

/** Uploads a play log and follows its ingestion to the result. */
export function UploadPlaysPage() {
  return (
    <Page title="Upload play log" eyebrow="Usage and matching">
      <div className="max-w-2xl">
        <UploadPanel
          words="Drop a CSV of plays here. A play that was sent before counts once, so a file may be sent again."
          request={(body) => call(requestUsageUpload, { body }, { key: crypto.randomUUID() })}
          ingest={async (uploadId) => {
            const job = await call(ingestUsage, { body: { uploadId } }, { key: crypto.randomUUID() });
            return job.id;
          }}
        />
      </div>
    </Page>
  );
}
