import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readPartner } from '#shared/contract/partners.ts';
import { requestRepertoireUpload, syncRepertoire } from '#shared/contract/uploads.ts';
import { ask } from '#web/api/ask.ts';
import { useMay } from '#web/api/use-may.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { FetchNow } from './fetch-now.tsx';
import { UploadLink } from './upload-link.tsx';

type RepertoireActionsProps = { readonly partnerId: string };

/** What can be done with a partner's repertoire. */
export function RepertoireActions({ partnerId }: RepertoireActionsProps) {
  const partner = useQuery(ask(readPartner, { params: { partnerId } }));
  const mayFetch = useMay(syncRepertoire);
  const mayUpload = useMay(requestRepertoireUpload);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Link
        from="/partners/$partnerId/repertoire"
        to="."
        search={({ q, show }) => ({ q, show, panel: 'mapping' })}
        className={buttonClass('plain')}
      >
        {t`Column names`}
      </Link>
      {mayFetch && partner.data?.repertoireSource !== undefined ? <FetchNow partnerId={partnerId} /> : null}
      {mayUpload ? <UploadLink /> : null}
    </div>
  );
}
