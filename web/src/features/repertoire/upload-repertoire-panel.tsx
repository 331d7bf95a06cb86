import { t } from '@lingui/core/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { readPartner } from '#shared/contract/partners.ts';
import { listRecordings } from '#shared/contract/repertoire.ts';
import { listPartnerWorks } from '#shared/contract/standings.ts';
import { listIngestions } from '#shared/contract/uploads.ts';
import { ask } from '#web/api/ask.ts';
import { enabledFormats } from '#web/parts/partners/enabled-formats.ts';
import { REPERTOIRE_FORMATS } from '#web/parts/repertoire/repertoire-formats.ts';
import { UploadArea } from '#web/parts/uploads/upload-area.tsx';
import { useUpload } from '#web/parts/uploads/use-upload.ts';
import { CheckField } from '#web/ui/check-field.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { type Ingested, ingestUpload, uploadTo } from './ingest-upload.ts';
import { IngestedFile } from './ingested-file.tsx';

const route = getRouteApi('/partners/$partnerId/repertoire');

/** Uploads a file of repertoire, or only tries it, and follows it to the result. */
export function UploadRepertoirePanel() {
  const { partnerId } = route.useParams();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const partner = useQuery(ask(readPartner, { params: { partnerId } }));
  const [dryRun, tryFirst] = useState(false);
  const upload = useUpload<Ingested>(uploadTo(partnerId));
  const { sending, sent } = upload;
  const send = (file: File, options: { readonly dryRun: boolean }) =>
    upload.send(file, (uploadId) => ingestUpload(partnerId, uploadId, options));
  const close = () => {
    for (const { operation } of [listPartnerWorks, listRecordings, listIngestions, readPartner]) {
      queries.invalidateQueries({ queryKey: [operation] });
    }
    return navigate({ search: ({ q, show }) => ({ q, show }) });
  };
  const formats = enabledFormats(REPERTOIRE_FORMATS, partner.data?.importFormats);
  const taken = formats.map((format) => REPERTOIRE_FORMATS[format]).join(', ');
  return (
    <Panel title={t`Upload repertoire`} wide onClose={close}>
      <div className="space-y-4">
        <CheckField
          label={t`Try it first (change nothing)`}
          checked={dryRun}
          disabled={sending !== null}
          onChange={({ target }) => tryFirst(target.checked)}
        />
        <UploadArea
          upload={upload}
          words={t`Drop a file of works or recordings here: ${taken}. Which it is shows in its content; sending a file again changes nothing.`}
          onFile={(file) => send(file, { dryRun })}
        />
        {sent === null ? null : (
          <IngestedFile
            key={sent.reply.jobId}
            file={sent.file}
            ingested={sent.reply}
            onIngest={() => send(sent.file, { dryRun: false })}
          />
        )}
      </div>
    </Panel>
  );
}
