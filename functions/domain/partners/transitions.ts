import type { AgreementStatus } from '#shared/schemas/partners.ts';

/** Every way in which an agreement's status may change. Terminated is the end: a new agreement follows it. */
export const AGREEMENT_TRANSITIONS: Readonly<Record<AgreementStatus, readonly AgreementStatus[]>> = {
  Draft: ['Draft', 'Active', 'Terminated'],
  Active: ['Active', 'Suspended', 'Terminated'],
  Suspended: ['Suspended', 'Active', 'Terminated'],
  Terminated: ['Terminated'],
};
