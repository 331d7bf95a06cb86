/** What is done to the accounts of a payee, each in a panel or dialog of its own. */
export const ACCOUNT_ACTS = { propose: true, confirm: true, withdraw: true } as const;
export type AccountAct = keyof typeof ACCOUNT_ACTS;

/** The act that is open, and the account that it is about. */
export type OpenAct = {
  readonly accountAct?: AccountAct | undefined;
  readonly account?: string | undefined;
};
