/** What one of our columns is called, and what stands in it. */
export type Meaning = { readonly name: string; readonly holds: string };
