import type { ClientRequest, IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

/** An answer of DynamoDB: JSON text. */
export type TableAnswer = { readonly statusCode: number; readonly body: string };

/** Gives up a request that was not sent, and answers it: whoever waits for a response has one, and no error. */
export function answerInstead(request: ClientRequest, answer: TableAnswer): void {
  request.removeAllListeners('error').on('error', () => {});
  request.destroy();
  process.nextTick(() => request.emit('response', asResponse(answer)));
}

/** Lets whoever waits for the answer of a request have another one, made of it. */
export function amendAnswer(request: ClientRequest, amended: (answer: TableAnswer) => TableAnswer): void {
  const emit = request.emit.bind(request);
  const amend = async (response: IncomingMessage): Promise<void> => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of response) chunks.push(Buffer.from(chunk));
      const statusCode = response.statusCode ?? 0;
      emit('response', asResponse(amended({ statusCode, body: Buffer.concat(chunks).toString('utf8') })));
    } catch (error) {
      emit('error', error);
    }
  };
  Object.assign(request, {
    emit: (event: string, ...args: readonly unknown[]): boolean => {
      const [response] = args;
      if (event !== 'response' || !isResponse(response))
        return Reflect.apply(emit, request, [event, ...args]);
      void amend(response);
      return true;
    },
  });
}

const isResponse = (value: unknown): value is IncomingMessage => value instanceof Readable;

function asResponse({ statusCode, body }: TableAnswer): Readable {
  return Object.assign(Readable.from([Buffer.from(body)]), {
    statusCode,
    statusMessage: statusCode === 200 ? 'OK' : 'Bad Request',
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    complete: true,
  });
}
