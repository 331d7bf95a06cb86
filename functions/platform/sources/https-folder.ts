import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { json } from 'node:stream/consumers';
import * as z from 'zod';
import type { RemoteFolder } from '#functions/ports/environment.ts';

const Credentials = z.object({
  token: z.string().min(1),
  /** PEM of the authority that signed the server's certificate, where it is not one that everybody trusts. */
  ca: z.string().optional(),
});
/** The list that a source answers: names, addresses relative to the list's own, sizes, and a mark of the content. */
const Listed = z.object({
  files: z
    .array(
      z.object({
        name: z.string().min(1).max(300),
        url: z.string().max(2000),
        sizeBytes: z.int().min(0),
        etag: z.string().max(200),
      }),
    )
    .max(10_000),
});
const ANSWER_SECONDS = 60;
const OK = 200;

/**
 * A partner's HTTPS API: the location answers `{ files: [{ name, url, sizeBytes, etag }] }`, each file is fetched from
 * its own address on the same host. The secret is `{ token, ca? }`; the token is sent as a bearer token and goes to no
 * other host, so redirections are not followed.
 */
export async function httpsFolder(location: string, secret: string): Promise<RemoteFolder> {
  const credentials = Credentials.parse(JSON.parse(secret));
  const ask = (address: URL): Promise<IncomingMessage> => {
    if (address.origin !== new URL(location).origin) throw new Error(`${address.origin} is another host`);
    return answerOf(address, credentials);
  };
  const addresses = new Map<string, URL>();
  return {
    async list() {
      const { files } = Listed.parse(await json(await ask(new URL(location))));
      for (const { name, url } of files) addresses.set(name, new URL(url, location));
      return files.map(({ name, etag, sizeBytes }) => ({ name, mark: etag, sizeBytes }));
    },
    async read({ name }) {
      const address = addresses.get(name);
      if (address === undefined) throw new Error(`${name} is not in the list`);
      return ask(address);
    },
    close: () => Promise.resolve(),
  };
}

function answerOf(address: URL, { token, ca }: z.infer<typeof Credentials>): Promise<IncomingMessage> {
  const headers = { authorization: `Bearer ${token}` };
  const options = { headers, timeout: ANSWER_SECONDS * 1000, ...(ca !== undefined && { ca }) };
  return new Promise((resolve, reject) => {
    const asked = get(address, options, (answer) => {
      if (answer.statusCode === OK) return resolve(answer);
      answer.resume();
      reject(new Error(`${address} answered ${answer.statusCode}`));
    });
    asked.on('timeout', () => asked.destroy(new Error(`${address} did not answer in ${ANSWER_SECONDS} s`)));
    asked.on('error', reject);
  });
}
