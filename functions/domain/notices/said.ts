/** What a notice says in a language: its subject, what happened, what to do. Lines of plain text. */
export type Said = { readonly subject: string; readonly happened: string; readonly whatToDo: string };
