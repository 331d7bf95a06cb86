import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { buttonClass } from '#web/ui/button-class.ts';
import { Empty } from '#web/ui/empty.tsx';
import { Page } from '#web/ui/page.tsx';

/** Shown for an address that has no page. */
export function NotFound() {
  return (
    <Page title={t`No such page`}>
      <Empty
        action={
          <Link to="/" className={buttonClass('plain')}>
            <Trans>Go to the start</Trans>
          </Link>
        }
      >
        <Trans>There is no page under this address. It may have moved.</Trans>
      </Empty>
    </Page>
  );
}
