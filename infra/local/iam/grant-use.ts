/** A grant that let a call through: who called, and the patterns of the policy's statement. */
export type GrantUse = { readonly who: string; readonly action: string; readonly resource: string };

/** A call that was refused, in the words of the refusal. */
export type Denial = { readonly who: string; readonly refusal: string };

/** Takes notes of what was used and of what was refused. */
export type Notes = {
  readonly used: (use: GrantUse) => void;
  readonly denied: (denial: Denial) => void;
};
