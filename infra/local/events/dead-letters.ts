import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Authority } from '#infra/local/iam/authority.ts';
import { nameOfArn } from '#infra/local/template/names.ts';

/** Something that could not be delivered, and who may send it to its queue: `by` is the name under which it acts. */
export type DeadLetter = { readonly queueArn: string; readonly by: string; readonly message: unknown };

/** Puts something that could not be delivered where a person will look: a file per queue, a line per message. */
export type DeadLetters = (letter: DeadLetter) => void;

type Keeping = {
  readonly folder: string;
  readonly say: (line: string) => void;
  readonly authority: Pick<Authority, 'refusal'>;
};

/** Dead letters in a data folder, each announced by a log line. One whose sender may not send it is lost, as on AWS. */
export function deadLettersIn({ folder, say, authority }: Keeping): DeadLetters {
  return ({ queueArn, by, message }) => {
    const need = { action: 'sqs:SendMessage', resource: queueArn };
    if (authority.refusal({ actor: by }, [need]) !== undefined) {
      return say(`! not delivered, and lost: ${JSON.stringify(message)}`);
    }
    const queue = nameOfArn(queueArn);
    const file = path.join(folder, 'dead-letters', `${queue}.jsonl`);
    mkdirSync(path.dirname(file), { recursive: true });
    appendFileSync(file, `${JSON.stringify(message)}\n`);
    say(`! not delivered, kept in ${file}`);
  };
}
