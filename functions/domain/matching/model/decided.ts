/** What was decided about one song: how sure the best work is, and whether it is right. */
export type Decided = { readonly confidence: number; readonly right: boolean };
