/** ARNs have six parts; the last may have colons in it. */
const ARN_PARTS = 6;

/**
 * Whether a text is what a pattern says: `*` stands for any characters or none, `?` for exactly one; everything else
 * for itself.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function isLike(pattern: string, text: string): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let tried = 0;
  // The usual walk that goes back to the last star alone: patterns of many stars cost no more than a product.
  while (at < text.length) {
    if (pattern[place] === '*') {
      star = place;
      tried = at;
      place += 1;
    } else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
      place += 1;
      at += 1;
    } else if (star !== -1) {
      place = star + 1;
      tried += 1;
      at = tried;
    } else {
      return false;
    }
  }
  while (pattern[place] === '*') place += 1;
  return place === pattern.length;
}

/** Whether an ARN is what a pattern says, part by part: no star reaches over a colon of the first five. */
export function isArnLike(pattern: string, arn: string): boolean {
  if (pattern === '*') return true;
  const wanted = partsOf(pattern);
  const given = partsOf(arn);
  return wanted.length === given.length && wanted.every((part, place) => isLike(part, given[place] ?? ''));
}

/** Whether a text can stand where a policy names a resource. */
export const isArnPattern = (text: string): boolean =>
  text === '*' || (text.startsWith('arn:') && partsOf(text).length === ARN_PARTS);

function partsOf(arn: string): readonly string[] {
  const parts = arn.split(':');
  if (parts.length <= ARN_PARTS) return parts;
  return [...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':')];
}
