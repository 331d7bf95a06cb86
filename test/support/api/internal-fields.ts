/** Fields that name who of the staff did something. */
const WHO = /^(by|actor|\w+By)$/;
/** Fields that say whose something is. */
const WHOSE = /^partnerIds?$/;

type Own = {
  readonly partnerId: string;
  /** Under which names a partner may read of those who did something: our society’s, and its own people’s. */
  readonly actors: readonly string[];
};

/**
 * What of a reply is none of a partner’s business, as paths with their values: who of the staff did something, notes that
 * were not shared, and whatever is said to be another partner’s.
 *
 * @example
 * internalIn({ items: [{ by: 'ops-1' }] }, own); // → ['items.0.by: ops-1']
 */
export function internalIn(reply: unknown, own: Own, path = ''): readonly string[] {
  if (typeof reply !== 'object' || reply === null) return [];
  return Object.entries(reply).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [...toldBy(key, value, { own, at }), ...internalIn(value, own, at)];
  });
}

function toldBy(
  key: string,
  value: unknown,
  { own, at }: { readonly own: Own; readonly at: string },
): readonly string[] {
  const told = [value].flat().filter((one): one is string => typeof one === 'string');
  if (WHO.test(key)) return told.filter((one) => !own.actors.includes(one)).map((one) => `${at}: ${one}`);
  if (WHOSE.test(key)) return told.filter((one) => one !== own.partnerId).map((one) => `${at}: ${one}`);
  if (key === 'isShared' && value === false) return [`${at}: false`];
  return [];
}
