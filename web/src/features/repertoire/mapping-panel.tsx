import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { proposeColumnMapping, readColumnMapping, saveColumnMapping } from '#shared/contract/uploads.ts';
import { ask } from '#web/api/ask.ts';
import { call } from '#web/api/call.ts';
import { untilArrived } from '#web/api/until-arrived.ts';
import { useMay } from '#web/api/use-may.ts';
import { UploadArea } from '#web/parts/uploads/upload-area.tsx';
import { useUpload } from '#web/parts/uploads/use-upload.ts';
import { Panel } from '#web/ui/panel.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { uploadTo } from './ingest-upload.ts';
import { MappingForm, type Proposed } from './mapping-form.tsx';
import { StoredMapping } from './stored-mapping.tsx';

type MappingPanelProps = { readonly partnerId: string; readonly onClose: () => void };

/** How a partner names its columns: what is stored, and a proposal from a file to correct and save. */
export function MappingPanel({ partnerId, onClose }: MappingPanelProps) {
  const params = { partnerId };
  const stored = useQuery(ask(readColumnMapping, { params }));
  const mayChange = useMay(saveColumnMapping);
  const upload = useUpload<Proposed>(uploadTo(partnerId));
  const propose = async (uploadId: string) => {
    const key = crypto.randomUUID();
    const proposal = await untilArrived(() =>
      call(proposeColumnMapping, { params, body: { uploadId } }, { key }),
    );
    return { ...proposal, uploadId };
  };
  const { sent } = upload;
  return (
    <Panel title={t`Column names`} wide onClose={onClose}>
      <QueryView query={stored}>
        {(view) => (
          <div className="space-y-6">
            {sent === null ? <StoredMapping view={view} /> : null}
            {mayChange && sent === null ? (
              <UploadArea
                upload={upload}
                words={t`Drop a table of this partner here, CSV or Excel, and its column names are proposed. Nothing is ingested.`}
                accept={['.csv', '.tsv', '.txt', '.xlsx', 'text/csv']}
                onFile={(file) => upload.send(file, propose)}
              />
            ) : null}
            {sent === null ? null : (
              <MappingForm
                key={sent.reply.uploadId}
                partnerId={partnerId}
                stored={view}
                file={sent.file}
                proposed={sent.reply}
                onClose={onClose}
              />
            )}
          </div>
        )}
      </QueryView>
    </Panel>
  );
}
