import { t } from '@lingui/core/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { LocalWorkForm } from '#web/parts/artists/local-work-form.tsx';
import { Panel } from '#web/ui/panel.tsx';

const route = getRouteApi('/artists/$artistId');

/** Registers a local work of the artist whose page is open. */
export function NewWorkPanel({ reference }: { readonly reference: string }) {
  const params = route.useParams();
  const navigate = useNavigate();
  const close = () => navigate({ to: '/artists/$artistId', params });
  return (
    <Panel title={t`Register work`} onClose={close}>
      <LocalWorkForm
        artist={{ id: params.artistId, reference }}
        verb={t`Register work`}
        onDone={close}
        onCancel={close}
      />
    </Panel>
  );
}
