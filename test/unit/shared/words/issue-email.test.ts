import { describe, expect, test } from '@jest/globals';
import { type IssueCause, IssueKind } from '#shared/schemas/issues.ts';
import { emailAsText, issueEmail } from '#shared/words/issue-email.ts';

const CAUSE = {
  kind: 'share-missing' as const,
  count: 2,
  isMore: false,
  oldest: '2026-03-02T22:10:08.700Z',
  writeTo: { name: 'Harbour Rights', email: 'data@harbour.example' },
};
const lacking = (title: string) => ({
  subject: `099/${title}`,
  message: `The shares of “${title}” make 90.00, less than 100.`,
});
const bodyOf = (over: Partial<Parameters<typeof issueEmail>[0]>, cases: IssueCause['examples'] = []) =>
  issueEmail({ ...CAUSE, ...over }, cases)?.body;

describe('an e-mail about a cause', () => {
  test('says what is wrong, how often, since when, what is asked for, and the cases', () => {
    const email = issueEmail(CAUSE, [lacking('Low Tide'), lacking('High Tide')]);
    expect(email).toEqual({
      to: 'data@harbour.example',
      subject: 'Your data: shares that make less than 100 (2)',
      body: `Dear Harbour Rights,

In the data that you sent us we found shares that make less than 100: 2 cases since 2 March 2026.

Please complete the shares of these works, and send these records again in your usual file; what is right in it is settled here by itself. Until then we hold the missing part of the money.

1. 099/Low Tide: The shares of “Low Tide” make 90.00, less than 100.
2. 099/High Tide: The shares of “High Tide” make 90.00, less than 100.

With kind regards
ZamIO
`,
    });
  });

  test('names twenty cases of many, and how many are left', () => {
    const cases = Array.from({ length: 25 }, (_, n) => lacking(`Song ${n + 1}`));
    const body = bodyOf({ count: 1240 }, cases);
    expect(body).toContain('1,240 cases');
    expect(body).toContain('\n20. 099/Song 20:');
    expect(body).not.toContain('Song 21');
    expect(body).toContain('There are 1,220 further cases;');
  });

  test('says that there are more than could be counted', () => {
    const email = issueEmail({ ...CAUSE, count: 10_000, isMore: true }, [lacking('Low Tide')]);
    expect(email?.subject).toContain('(10,000 or more)');
    expect(email?.body).toContain('There are 9,999 or more further cases');
  });

  test('speaks of one case as one', () => {
    expect(bodyOf({ count: 1 }, [lacking('Low Tide')])).toContain('1 case since 2 March 2026.');
    expect(bodyOf({ count: 1 }, [lacking('Low Tide')])).not.toContain('further');
  });

  test('keeps what a file brought on one line, and cuts what is too long', () => {
    const broken = { subject: 'W-1', message: 'A title\r\n\r\nDear reader,\u0000 pay' };
    const long = { subject: 'W-2', message: 'x'.repeat(1000) };
    const lines = bodyOf({}, [broken, long])?.split('\n') ?? [];
    expect(lines).toContain('1. W-1: A title Dear reader, pay');
    expect(lines.find((line) => line.startsWith('2. '))).toHaveLength('2. '.length + 300);
  });

  test('is written to nobody where nobody else can mend it', () => {
    expect(issueEmail({ ...CAUSE, writeTo: null }, [])).toBeUndefined();
  });

  test.each(IssueKind.options)('asks for something in a whole sentence: %s', (kind) => {
    expect(bodyOf({ kind })).toMatch(
      /^In the data that you sent us we found [^.]+: 2 cases since 2 March 2026\.$/m,
    );
    expect(bodyOf({ kind })).toMatch(/^Please [a-z].*[a-z0]\.$/m);
  });

  test('is one text with address and subject, to be pasted', () => {
    const text = emailAsText({ to: 'data@harbour.example', subject: 'Your data', body: 'Dear all\n' });
    expect(text).toBe('To: data@harbour.example\nSubject: Your data\n\nDear all\n');
  });
});
