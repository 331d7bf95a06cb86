/** What was typed as it is sent, empty where nothing was typed; or why it cannot be read, in words for people. */
export type Reading = { readonly value: string } | { readonly refused: string };
