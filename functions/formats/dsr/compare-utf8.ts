/** Orders texts as their UTF-8 bytes sort, as royalty rules §1 break ties. */
export const compareUtf8 = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
