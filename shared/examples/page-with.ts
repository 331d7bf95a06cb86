/** A list’s reply with one item, the last page. */
export const pageWith = <T>(item: T): { items: T[]; nextCursor: null } => ({
  items: [item],
  nextCursor: null,
});
