export type Days = { readonly from?: string | undefined; readonly to?: string | undefined };

/** Whether an instant or a date lies between two days, both included; an absent day is no limit. */
export const isWithin = (at: string, { from = '', to = '9999' }: Days): boolean =>
  from <= at.slice(0, 10) && at.slice(0, 10) <= to;
