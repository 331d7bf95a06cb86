import { Key } from '#web/ui/key.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { Section } from '#web/ui/section.tsx';

type Keys = readonly [keys: readonly string[], act: string];

const PLACES: Readonly<Record<string, readonly Keys[]>> = {
  'On every page': [
    [['Ctrl K', 'Cmd K'], 'find anything'],
    [['/'], 'go to the filter'],
    [['?'], 'show these keys'],
    [['Escape'], 'close what is open'],
    [['u'], 'undo what was done last'],
  ],
  'In a list': [
    [['Down', 'Up'], 'next and previous row'],
    [['j', 'k'], 'the same'],
    [['Home', 'End'], 'first and last row'],
    [['Enter'], 'open the row'],
  ],
  'In a song of the review queue': [
    [['1', '–', '5'], 'choose a candidate'],
    [['l'], 'link it'],
    [['n'], 'not music'],
    [['i'], 'ignore'],
    [['j', 'k'], 'next and previous song'],
  ],
};

/** Lists the keys that do something. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Panel title="Keyboard shortcuts" onClose={onClose}>
      <div className="space-y-8">
        {Object.entries(PLACES).map(([place, keys]) => (
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
