/** Where a list continues: `limit` items from `cursor`. */
export type PageRequest = { readonly limit: number; readonly cursor?: string | undefined };
