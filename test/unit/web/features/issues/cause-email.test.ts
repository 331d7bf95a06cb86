import { describe, expect, test } from '@jest/globals';
import { issueCause } from '#shared/examples/issues.ts';
import { askCases, causeEmail } from '#web/features/issues/cause-email.ts';

const another = { subject: 'W-7', message: 'T-1 is not an ISWC; its check digit may be wrong' };

describe('the e-mail about a cause', () => {
  test('is addressed to the contact and names the cases of the list', () => {
    const email = causeEmail(issueCause, [another]);
    expect(email).toMatch(/^To: international@ascap\.example\nSubject: Your data: identifiers/);
    expect(email).toContain('1. W-7: T-1 is not an ISWC');
    expect(email).not.toContain('W-1016');
  });

  test('names the examples of the cause where the list could not be read', () => {
    expect(causeEmail(issueCause, [])).toContain('1. W-1016: T-900.000.001-0 is not an ISWC');
  });

  test('takes its cases from the open ones of the kind and sender, twenty at most', () => {
    const query = { kind: issueCause.kind, partnerId: issueCause.partnerId, status: 'open', limit: '20' };
    expect(askCases(issueCause).queryKey).toEqual(['listIssues', { query }]);
  });
});
