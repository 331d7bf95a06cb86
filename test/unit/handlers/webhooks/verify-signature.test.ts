import { describe, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { verifySignature } from '#functions/handlers/webhooks/verify-signature.ts';

const KEY = `whsec_${Buffer.from('a key of the bank and of us').toString('base64')}`;
const OTHER = `whsec_${Buffer.from('a key of somebody else, or of before').toString('base64')}`;
const BODY = '{"type":"payment.settled","data":{"paymentReference":"GCB-1","amount":"1.00"}}';

function signed({ body = BODY, key = KEY, at = new Date() } = {}) {
  return {
    payload: Buffer.from(body),
    headers: {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(key).sign('msg_1', at, body),
    },
  };
}
/** All that differ from some bytes in one bit. */
const flips = (bytes: Buffer): readonly Buffer[] =>
  Array.from({ length: bytes.length * 8 }, (_, bit) => {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return flipped;
  });
const isTaken = (keys: readonly string[], message: Parameters<typeof verifySignature>[1]): boolean => {
  try {
    verifySignature(keys, message);
    return true;
  } catch {
    return false;
  }
};
const refused = expect.objectContaining({ code: 'webhook.bad-signature' });

describe('a message of a gateway', () => {
  test('is taken with the key of now and with that of before, while keys rotate', () => {
    expect(isTaken([KEY], signed())).toBe(true);
    expect(isTaken([OTHER, KEY], signed())).toBe(true);
    expect(() => verifySignature([OTHER], signed())).toThrow(refused);
    expect(() => verifySignature([], signed())).toThrow(refused);
  });

  test('is refused when a single bit of its body is another', () => {
    const message = signed();
    const taken = flips(message.payload).filter((payload) => isTaken([KEY], { ...message, payload }));
    expect(taken).toEqual([]);
  });

  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const)(
    'is refused when a single bit of its %s is another',
    (name) => {
      const message = signed();
      const taken = flips(Buffer.from(message.headers[name]))
        .map((bytes) => bytes.toString('latin1'))
        .filter((text) => isTaken([KEY], { ...message, headers: { ...message.headers, [name]: text } }));
      expect(taken.filter((text) => meaningOf(text) !== meaningOf(message.headers[name]))).toEqual([]);
    },
  );

  test.each([
    [-301, false],
    [-299, true],
    [299, true],
    [301, false],
  ])('that was signed %d seconds from now is taken: %s', (seconds, taken) => {
    const at = new Date(Date.now() + seconds * 1000);
    expect(isTaken([KEY], signed({ at }))).toBe(taken);
  });
});

/** What a header says: base64 ends in bits that mean nothing. */
const meaningOf = (text: string): string => {
  const [version, signature] = text.split(',');
  return signature === undefined ? text : `${version},${Buffer.from(signature, 'base64').toString('hex')}`;
};
