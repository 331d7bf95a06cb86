import { Link } from '@tanstack/react-router';
import { buttonClass } from '#web/ui/button-class.ts';

/** Opens the panel in which repertoire is uploaded. */
export function UploadLink() {
  return (
    <Link
      from="/partners/$partnerId/repertoire"
      to="."
      search={({ q }) => ({ q, panel: 'upload' })}
      className={buttonClass('primary')}
    >
      Upload repertoire
    </Link>
  );
}
