import { t } from '@lingui/core/macro';
import type { AGREEMENT } from '#shared/machines/agreement.ts';

type AgreementAct = keyof typeof AGREEMENT.acts;
type Words = Readonly<Record<AgreementAct, string>>;

/** What each act on an agreement is called. */
export const VERBS: Words = { activate: t`Activate`, suspend: t`Suspend`, terminate: t`Terminate` };

/** The button that does it. */
export const BUTTONS: Words = {
  activate: t`Activate agreement`,
  suspend: t`Suspend agreement`,
  terminate: t`Terminate agreement`,
};

/** What it means, for somebody about to do it. */
export const MEANINGS: Words = {
  activate: t`The partner is paid from the agreement’s first day, or again from today after a suspension.`,
  suspend: t`From today the partner’s part is held.`,
  terminate: t`The agreement ends, today or on a later day. It cannot be taken back.`,
};

/** The heading over it. */
export function actTitle(act: AgreementAct, territory: string): string {
  switch (act) {
    case 'activate':
      return t`Activate agreement for ${territory}`;
    case 'suspend':
      return t`Suspend agreement for ${territory}`;
    case 'terminate':
      return t`Terminate agreement for ${territory}`;
  }
}
