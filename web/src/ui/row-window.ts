/** Which rows are drawn, by their index, where they stand from the top of the first, and how high all are. */
export type RowWindow = {
  readonly items: readonly { readonly index: number; readonly top: number; readonly bottom: number }[];
  readonly height: number;
};
