import { assemble } from '#infra/local/assembly/assemble.ts';
import { bringUp } from '#infra/local/bring-up.ts';
import { frontDoor } from '#infra/local/front-door.ts';
import { mailboxIn } from '#infra/local/mailbox/mailbox.ts';
import { listen } from '#infra/local/process/http-server.ts';
import { runProgram } from '#infra/local/program.ts';
import { sampleQuarter } from '#infra/local/sample-quarter.ts';
import { buildSite, SITE_FOLDER, siteIsBuilt } from '#infra/local/site/build-site.ts';
import { site } from '#infra/local/site/serve-site.ts';
import { readTemplate } from '#infra/local/template/template.ts';

/** `npm start`: synthesizes the CDK app and brings that template up on this machine. */
runProgram(async ({ options, place, startEngine }) => {
  const { addresses, say } = place;
  const door = frontDoor(siteIsBuilt, mailboxIn(place.folder));
  await listen(addresses.site, door.handle, say);
  buildSite(SITE_FOLDER).then(
    (built) => say(built ? 'site             built' : 'site             as built before'),
    (error: Error) => {
      door.siteFailed(error.message);
      say(`! site           not built: ${error.message}`);
    },
  );
  const [assembly] = await Promise.all([assemble({ standIn: options.standIn }), startEngine()]);
  say(`template         ${assembly.folder}${assembly.made ? '' : ', as made before'}`);
  say(`DynamoDB         ${addresses.dynamodb}`);
  const up = await bringUp(readTemplate(assembly.folder), place, {
    door,
    siteOf: (front, pool) => site({ folder: SITE_FOLDER, front, addresses, pool }),
  });
  say(`ready            ${addresses.site}`);
  if (up.storeWasEmpty && options.sample) await sampleQuarter(place, up.secrets);
});
