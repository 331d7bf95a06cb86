import { isWanted } from '#functions/domain/notices/choices.ts';
import { letterOf } from '#functions/domain/notices/letter-of.ts';
import { slackText } from '#functions/domain/notices/slack-text.ts';
import type { Outcome } from '#functions/ports/notices.ts';
import type { World } from '#functions/ports/world.ts';
import { readChoices } from '#functions/use-cases/notices/read-choices.ts';
import type { NoticeAbout } from '#shared/schemas/notices.ts';

type Needs = Pick<
  World,
  'partners' | 'noticeChoices' | 'financePeople' | 'sendMail' | 'findSlack' | 'settings'
>;
/** Who gets a notice, by the id that is kept of each, and how it is sent to each. */
export type Recipients = ReadonlyMap<string, () => Promise<Outcome>>;

/** The one recipient that is nobody: the channel of Slack. */
const SLACK = 'slack';

/**
 * Who gets a notice now: Slack what is for Slack, a partner’s contact what is for that partner and asked for, and of
 * Finance those who want its kind. Nobody where the way to them is not configured.
 */
export async function recipientsOf(world: Needs, about: NoticeAbout): Promise<Recipients> {
  if (about.kind === 'job-failed') return inSlack(world, about);
  if (about.kind === 'statements-ready') return ofPartner(world, about);
  return ofFinance(world, about);
}

async function inSlack(world: Needs, about: NoticeAbout): Promise<Recipients> {
  const slack = await world.findSlack();
  return slack === undefined
    ? new Map()
    : new Map([[SLACK, () => slack(slackText(about, world.settings.siteUrl))]]);
}

async function ofPartner(
  world: Needs,
  about: Extract<NoticeAbout, { kind: 'statements-ready' }>,
): Promise<Recipients> {
  const { sendMail } = world;
  const partner = await world.partners.find(about.partnerId);
  if (sendMail === undefined || partner === undefined || !partner.notices) return new Map();
  const letter = letterOf(about, { language: partner.language, siteUrl: world.settings.siteUrl });
  return new Map([[partner.id, () => sendMail({ ...letter, to: partner.contactEmail })]]);
}

async function ofFinance(world: Needs, about: NoticeAbout): Promise<Recipients> {
  const { sendMail } = world;
  if (sendMail === undefined) return new Map();
  const recipients = new Map<string, () => Promise<Outcome>>();
  for (const { id, email } of await world.financePeople()) {
    const choices = await readChoices(world, id);
    if (!isWanted(choices, about.kind)) continue;
    const letter = letterOf(about, { language: choices.language, siteUrl: world.settings.siteUrl });
    recipients.set(id, () => sendMail({ ...letter, to: email }));
  }
  return recipients;
}
