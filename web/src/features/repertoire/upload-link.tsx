import { t } from '@lingui/core/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { buttonClass } from '#web/ui/button-class.ts';

/** Opens the panel in which repertoire is uploaded; what a list of repertoire is narrowed to stays. */
export function UploadLink() {
  const { q, show } = useSearch({ strict: false });
  return (
    <Link
      from="/partners/$partnerId"
      to="/partners/$partnerId/repertoire"
      search={{ q, show: show === 'recordings' ? show : undefined, panel: 'upload' }}
      className={buttonClass('primary')}
    >
      {t`Upload repertoire`}
    </Link>
  );
}
