import { t } from '@lingui/core/macro';
import { AreaField } from '#web/ui/area-field.tsx';
import { Panel } from '#web/ui/panel.tsx';

type EmailPanelProps = { readonly to: string; readonly email: string; readonly onClose: () => void };

/** An e-mail to be copied by hand: it is selected as soon as somebody goes there. */
export function EmailPanel({ to, email, onClose }: EmailPanelProps) {
  return (
    <Panel title={t`E-mail to ${to}`} wide onClose={onClose}>
      <AreaField
        label={t`The browser did not let it be copied: copy it here`}
        required
        readOnly
        rows={28}
        value={email}
        onFocus={(event) => event.target.select()}
      />
    </Panel>
  );
}
