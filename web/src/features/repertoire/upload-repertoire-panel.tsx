import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import {
  ingestRepertoire,
  listIngestions,
  listWorks,
  requestRepertoireUpload,
} from '#shared/contract/repertoire.ts';
import { call } from '#web/lib/call.ts';
import { Panel } from '#web/ui/panel.tsx';
import { UploadPanel } from '#web/ui/upload-panel.tsx';

const route = getRouteApi('/partners/$partnerId/repertoire');

/** Uploads a file of works or recordings and follows its ingestion to the result. */
export function UploadRepertoirePanel() {
  const { partnerId } = route.useParams();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const params = { partnerId };
  const close = () => {
    queries.invalidateQueries({ queryKey: [listWorks.operation] });
    queries.invalidateQueries({ queryKey: [listIngestions.operation] });
    queries.invalidateQueries({ queryKey: ['readPartner'] });
    return navigate({ search: ({ q }) => ({ q }) });
  };
  return (
    <Panel title="Upload repertoire" onClose={close}>
      <UploadPanel
        words="Drop a CSV of works or recordings here. Which it is shows in its header; sending a file again changes nothing."
        request={(body) => call(requestRepertoireUpload, { params, body }, { key: crypto.randomUUID() })}
        ingest={async (uploadId) => {
          const job = await call(
            ingestRepertoire,
            { params, body: { uploadId } },
            { key: crypto.randomUUID() },
          );
          return job.id;
        }}
      />
    </Panel>
  );
}
