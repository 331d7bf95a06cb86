import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Key } from '#web/ui/key.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type Keys = readonly [keys: readonly string[], act: string];

const PLACES: readonly (readonly [place: string, keys: readonly Keys[]])[] = [
  [
    t`On every page`,
    [
      [['Ctrl K', 'Cmd K'], t`find anything`],
      [['/'], t`go to the filter`],
      [['?'], t`show this help`],
      [['Escape'], t`close what is open`],
      [['u'], t`undo what was done last`],
    ],
  ],
  [
    t`In a list`,
    [
      [[t`Down`, t`Up`], t`next and previous row`],
      [['j', 'k'], t`the same`],
      [['Home', 'End'], t`first and last row`],
      [['Enter'], t`open the row`],
    ],
  ],
  [
    t`In a song of the review queue`,
    [
      [['1', '–', '5'], t`choose a candidate`],
      [['l'], t`link it`],
      [['n'], t`not music`],
      [['i'], t`ignore`],
      [['j', 'k'], t`next and previous song`],
    ],
  ],
];

/** Lists the keys that do something, and says where more is explained. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Panel title={t`Help and keyboard shortcuts`} onClose={onClose}>
      <div className="space-y-8">
        <p className="text-ink-soft">
          <Trans>
            A figure that is underlined says how it came about when it is pressed. Everything that the site
            does can be done by programs too:{' '}
            <a href="/api-docs/" className={textLinkClass}>
              reference of the API
            </a>
            .
          </Trans>
        </p>
        {PLACES.map(([place, keys]) => (
          <Section key={place} title={place}>
            <dl className="grid grid-cols-[8rem_minmax(0,1fr)] gap-y-2">
              {keys.map(([pressed, act]) => (
                <div key={act} className="contents">
                  <dt className="flex gap-1">
                    {pressed.map((key) => (key === '–' ? key : <Key key={key}>{key}</Key>))}
                  </dt>
                  <dd>{act}</dd>
                </div>
              ))}
            </dl>
          </Section>
        ))}
      </div>
    </Panel>
  );
}
