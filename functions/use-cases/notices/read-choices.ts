import { CHOICES_AS_SHIPPED } from '#functions/domain/notices/choices.ts';
import type { World } from '#functions/ports/world.ts';
import type { NoticeChoices } from '#shared/schemas/notices.ts';

/** Which notices a person is mailed: what the person chose, else all of them. */
export async function readChoices(
  world: Pick<World, 'noticeChoices'>,
  personId: string,
): Promise<NoticeChoices> {
  return (await world.noticeChoices.find(personId)) ?? CHOICES_AS_SHIPPED;
}
