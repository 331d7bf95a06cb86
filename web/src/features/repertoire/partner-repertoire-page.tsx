import { t } from '@lingui/core/macro';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { requestRepertoireUpload } from '#shared/contract/uploads.ts';
import { useMay } from '#web/api/use-may.ts';
import { FilterRow } from '#web/ui/filter-row.tsx';
import { FilterText } from '#web/ui/filter-text.tsx';
import { PartnerRecordings } from './partner-recordings.tsx';
import { PartnerWorks } from './partner-works.tsx';
import { RepertoireActions } from './repertoire-actions.tsx';
import { RepertoireKinds } from './repertoire-kinds.tsx';

const UploadRepertoirePanel = lazy(async () => ({
  default: (await import('./upload-repertoire-panel.tsx')).UploadRepertoirePanel,
}));
const MappingPanel = lazy(async () => ({
  default: (await import('./mapping-panel.tsx')).MappingPanel,
}));

const route = getRouteApi('/partners/$partnerId/repertoire');

/** The works or the recordings that a partner has delivered, and the way to deliver more. */
export function PartnerRepertoirePage() {
  const { partnerId } = route.useParams();
  const { q, show, panel } = route.useSearch();
  const navigate = route.useNavigate();
  const mayUpload = useMay(requestRepertoireUpload);
  const close = () => navigate({ search: { q, show } });
  const listed = { partnerId, q, onClear: () => navigate({ search: { show } }) };
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <RepertoireKinds show={show} />
        <RepertoireActions partnerId={partnerId} />
      </div>
      <FilterRow>
        <FilterText
          label={show === undefined ? t`Title, writer, ISWC or ISRC` : t`Title, artist or ISRC`}
          value={q}
          onChange={(typed) => navigate({ search: (before) => ({ ...before, q: typed }), replace: true })}
        />
      </FilterRow>
      {show === undefined ? <PartnerWorks {...listed} /> : <PartnerRecordings {...listed} />}
      <Suspense>
        {panel === 'upload' && mayUpload ? <UploadRepertoirePanel /> : null}
        {panel === 'mapping' ? <MappingPanel partnerId={partnerId} onClose={close} /> : null}
      </Suspense>
    </div>
  );
}
