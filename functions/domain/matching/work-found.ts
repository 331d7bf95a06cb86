type Delivered<Work extends string, Partner extends string> = {
  readonly id: Work;
  readonly deliveries: readonly { readonly partnerId: Partner }[];
};

/** What an attribution says of its work: its id, and the partner that delivered it first; a local work has none. */
export function workFound<Work extends string, Partner extends string>({
  id,
  deliveries,
}: Delivered<Work, Partner>): { readonly workId: Work; readonly partnerId?: Partner } {
  const [first] = deliveries;
  return first === undefined ? { workId: id } : { workId: id, partnerId: first.partnerId };
}
