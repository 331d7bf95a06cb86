import type { WireDashboard } from './ask-dashboard.ts';

/** How many payees a cycle has: those that are named and those that are added up. */
export const payeesOf = ({ payees: { items, others } }: Pick<WireDashboard, 'payees'>): number =>
  items.length + (others?.payees ?? 0);
