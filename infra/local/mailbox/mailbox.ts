import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { readJsonFile, writeAtomically } from '#infra/local/state/atomic-file.ts';

const Kept = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mail'),
    at: z.string(),
    from: z.string(),
    to: z.array(z.string()),
    subject: z.string(),
    text: z.string(),
  }),
  z.object({ kind: z.literal('slack'), at: z.string(), text: z.string() }),
]);
/** A mail, or a message to Slack, as it was taken in the place of SES or Slack. */
type Kept = z.infer<typeof Kept>;
/** The same under the name of its file. */
export type Message = Kept & { readonly id: string };

/** As many are kept, the newest. */
export const MOST_MESSAGES = 500;
const ID = /^[\w.-]+$/;

/** What was sent to people from this machine, in its data folder: a file each. */
export type Mailbox = {
  /** Keeps a message, on disk before this returns, and gives its id; the oldest beyond the limit go. */
  readonly keep: (message: Kept) => string;
  /** Newest first. */
  readonly all: () => readonly Message[];
  readonly find: (id: string) => Message | undefined;
};

/** The mailbox of a data folder. */
export function mailboxIn(folder: string): Mailbox {
  const home = path.join(folder, 'mailbox');
  const fileOf = (id: string): string => path.join(home, `${id}.json`);
  const find = (id: string): Message | undefined => {
    const read = ID.test(id) ? Kept.safeParse(readJsonFile(fileOf(id))) : undefined;
    return read?.success ? { id, ...read.data } : undefined;
  };
  return {
    find,
    keep: (message) => {
      const id = `${message.at.replaceAll(':', '.')}-${randomUUID()}`;
      writeAtomically(fileOf(id), JSON.stringify(message, null, 2));
      for (const old of idsIn(home).slice(MOST_MESSAGES)) rmSync(fileOf(old), { force: true });
      return id;
    },
    all: () => idsIn(home).flatMap((id) => find(id) ?? []),
  };
}

/** The ids of a folder's messages, newest first: they begin with the time. */
function idsIn(home: string): readonly string[] {
  try {
    return readdirSync(home)
      .filter((name) => name.endsWith('.json'))
      .map((name) => path.basename(name, '.json'))
      .toSorted()
      .toReversed();
  } catch {
    return [];
  }
}
