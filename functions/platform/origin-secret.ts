import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';

/** The secret of the front, as Secrets Manager keeps it: a JSON object of values, two while they rotate. */
const Values = z.record(z.string(), z.string().min(1));

/**
 * Whether a header is one of the values that the front's secret holds. While it rotates there are two: what CloudFront
 * sends is changed after everybody takes both. The time that it takes tells nothing of how much of a guess was right.
 *
 * A secret that is missing or no JSON object has no value, so no request comes through: a front that is not known must
 * never open the door.
 */
export function isFromFront(header: string | undefined, secret: string | undefined): boolean {
  if (header === undefined) return false;
  const sent = digest(header);
  return valuesOf(secret).reduce((found, value) => timingSafeEqual(sent, digest(value)) || found, false);
}

function valuesOf(secret: string | undefined): readonly string[] {
  try {
    return Object.values(Values.safeParse(JSON.parse(secret ?? '')).data ?? {});
  } catch {
    return [];
  }
}

/** Of one length, which is what can be compared in constant time. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
