import { t } from '@lingui/core/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { askCases, causeEmail } from './cause-email.ts';
import { EmailPanel } from './email-panel.tsx';
import type { WireCause } from './wire-cause.ts';

type CopyEmailProps = {
  readonly cause: WireCause;
  readonly to: string;
};

/** Copies the e-mail to the sender of a cause; where the browser does not let it, shows it to be copied by hand. */
export function CopyEmail({ cause, to }: CopyEmailProps) {
  const notify = useNotify();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<string>();
  const copy = async () => {
    setBusy(true);
    const cases = await queries.fetchQuery(askCases(cause)).catch(() => undefined);
    const email = causeEmail(cause, cases?.items ?? []);
    await navigator.clipboard.writeText(email).then(
      () => notify(t`The e-mail to ${to} is copied`),
      () => setShown(email),
    );
    setBusy(false);
  };
  return (
    <>
      <Button tone="primary" busy={busy} onClick={copy}>
        {t`Copy e-mail`}
      </Button>
      {shown === undefined ? null : <EmailPanel to={to} email={shown} onClose={() => setShown(undefined)} />}
    </>
  );
}
