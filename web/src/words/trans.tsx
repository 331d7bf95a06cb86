import { TransNoContext, type TransProps } from '@lingui/react/server';
import { i18n } from './i18n.ts';

const SAID = { i18n } as const;

/** A sentence with elements in it; what the macro of the same name becomes. */
export function Trans(props: TransProps) {
  return <TransNoContext {...props} lingui={SAID} />;
}
