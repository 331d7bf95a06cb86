import { Link } from '@tanstack/react-router';
import { buttonClass } from '#web/ui/button-class.ts';
import { Empty } from '#web/ui/empty.tsx';
import { Page } from '#web/ui/page.tsx';

/** Shown for an address that has no page. */
export function NotFound() {
  return (
    <Page title="No such page">
      <Empty
        action={
          <Link to="/" className={buttonClass('plain')}>
            Go to the start
          </Link>
        }
      >
        There is no page under this address. It may have moved.
      </Empty>
    </Page>
  );
}
