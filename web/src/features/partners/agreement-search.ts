import { AGREEMENT } from '#shared/machines/agreement.ts';

/** What may be done to the agreement that is open. */
export const AGREEMENT_ACTS = { edit: true, terms: true, ...AGREEMENT.acts } as const;
export type AgreementAct = keyof typeof AGREEMENT_ACTS;
