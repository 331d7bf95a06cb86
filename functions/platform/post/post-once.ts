import { request as overHttp } from 'node:http';
import { request as overTls } from 'node:https';

/** What is sent. */
export type Posted = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

/**
 * What came of it: an answer; or nothing, because it never left this machine; or nothing although it may have arrived.
 */
export type Reply = { readonly status: number; readonly body: string } | 'never-left' | 'broken-off';

const LONGEST_ANSWER_BYTES = 1024 * 1024;

/**
 * Posts something once, over a connection of its own: one that was kept from before may be dead, and then nobody could
 * say whether what was sent on it arrived. Redirections are not followed. It never throws, so that an address that is a
 * secret stands in no error.
 */
export function postOnce(
  address: URL,
  { headers, body }: Posted,
  { timeoutSeconds }: { readonly timeoutSeconds: number },
): Promise<Reply> {
  const isSecure = address.protocol === 'https:';
  const signal = AbortSignal.timeout(timeoutSeconds * 1000);
  const length = String(Buffer.byteLength(body));
  return new Promise((resolve) => {
    let hasLeft = false;
    const lost = (): void => resolve(hasLeft ? 'broken-off' : 'never-left');
    const options = { method: 'POST', headers: { ...headers, 'content-length': length }, signal };
    const request = (isSecure ? overTls : overHttp)(address, { ...options, agent: false }, (answer) => {
      const pieces: Buffer[] = [];
      let size = 0;
      answer.on('data', (piece: Buffer) => {
        size += piece.length;
        if (size > LONGEST_ANSWER_BYTES) answer.destroy();
        else pieces.push(piece);
      });
      answer.once('end', () =>
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(pieces).toString('utf8') }),
      );
      answer.once('error', lost);
      answer.once('close', lost);
    });
    request.once('socket', (socket) =>
      socket.once(isSecure ? 'secureConnect' : 'connect', () => {
        hasLeft = true;
      }),
    );
    request.once('error', lost);
    request.end(body);
  });
}
