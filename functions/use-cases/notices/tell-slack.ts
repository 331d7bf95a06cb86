import { alarmInWords, readAlarm } from '#functions/domain/notices/alarm-in-words.ts';
import type { World } from '#functions/ports/world.ts';

/** Slack did not take what it was told, or did not say so. */
class SlackUntold extends Error {
  constructor(alarm: string, why: string) {
    super(`Slack was not told of ${alarm}: ${why}`);
    this.name = 'SlackUntold';
  }
}

/**
 * Tells Slack of an alarm, in a line. Where Slack is not configured nothing is told. An alarm about telling Slack goes
 * there by no means: it would ring again for itself. Told twice is better than not told, so what may have been taken is
 * told again.
 *
 * @throws an error where Slack has not taken it, or where the message is no alarm
 */
export async function tellSlack(
  world: Pick<World, 'findSlack' | 'settings' | 'log'>,
  message: string,
): Promise<void> {
  const slack = await world.findSlack();
  if (slack === undefined) return;
  const alarm = readAlarm(message);
  if (alarm === undefined) throw new SlackUntold('a message', 'it is no alarm');
  if (alarm.AlarmName.startsWith(world.settings.ownAlarms)) return;
  const outcome = await slack(alarmInWords(alarm, world.settings.runbook));
  if (outcome !== 'sent') throw new SlackUntold(alarm.AlarmName, outcome);
  world.log('alarm.told', { alarm: alarm.AlarmName });
}
