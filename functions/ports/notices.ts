import type { Letter } from '#functions/domain/notices/letter-of.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type { NoticeId } from '#shared/ids.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { StoredNotice, StoredNoticeChoices } from '#shared/schemas/notices.ts';

/** A person who may be mailed: by the name that the sign-in knows the person by, which is stored, and an address, which never is. */
export type Person = { readonly id: string; readonly email: string };

/**
 * What became of something that was sent: taken; not taken, so that it may be sent again; or broken off while it may have
 * been taken, so that it must not.
 */
export type Outcome = 'sent' | 'not-sent' | 'unknown';

/** What people are told of, and the ways to them. */
export type NoticePorts = {
  readonly notices: {
    find(noticeId: NoticeId): Promise<StoredNotice | undefined>;
    /** Newest first. */
    page(page: PageRequest): Promise<PageOf<StoredNotice>>;
  };
  readonly noticeChoices: {
    /** A person's choices, where any were made. */
    find(personId: string): Promise<StoredNoticeChoices | undefined>;
  };
};

/** The ways to people. Each is undefined where it is not configured: then nothing is sent, and nothing tried again. */
export type PostPorts = {
  /** The people of Finance who may sign in now, whose address was confirmed. */
  readonly financePeople: () => Promise<readonly Person[]>;
  readonly sendMail: ((letter: Letter & { readonly to: string }) => Promise<Outcome>) | undefined;
  readonly findSlack: () => Promise<((text: string) => Promise<Outcome>) | undefined>;
};
