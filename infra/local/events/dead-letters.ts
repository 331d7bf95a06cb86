import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { nameOfArn } from '#infra/local/template/names.ts';

/** Puts something that could not be delivered where a person will look: a file per queue, a line per message. */
export type DeadLetters = (queueArn: string, message: unknown) => void;

/** Dead letters in a data folder, each announced by a log line. */
export function deadLettersIn(folder: string, say: (line: string) => void): DeadLetters {
  return (queueArn, message) => {
    const queue = nameOfArn(queueArn);
    const file = path.join(folder, 'dead-letters', `${queue}.jsonl`);
    mkdirSync(path.dirname(file), { recursive: true });
    appendFileSync(file, `${JSON.stringify(message)}\n`);
    say(`! not delivered, kept in ${file}`);
  };
}
