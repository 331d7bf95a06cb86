/** Whether transactions of a type are answered: works, their withdrawal, agreements. Notices of other societies are not. */
export const isAnswered = (transactionType: string): boolean => ANSWERED.has(transactionType);

const ANSWERED: ReadonlySet<string> = new Set(['NWR', 'REV', 'AGR', 'WRK', 'DRW']);
