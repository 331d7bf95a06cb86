import type { WireDashboard } from './ask-dashboard.ts';
import { HeldChart } from './held-chart.tsx';
import { HoursChart } from './hours-chart.tsx';
import { MatchedChart } from './matched-chart.tsx';
import { PayeesChart } from './payees-chart.tsx';
import { WaterfallChart } from './waterfall-chart.tsx';

type CyclePicturesProps = { readonly name: string; readonly dashboard: WireDashboard };

/** A cycle in pictures; each says the same as a table and as a file. */
export function CyclePictures({ name, dashboard }: CyclePicturesProps) {
  const { waterfall, held, played, payees } = dashboard;
  return (
    <div className="grid gap-x-10 gap-y-10 lg:grid-cols-2">
      <WaterfallChart name={name} steps={waterfall} />
      <HeldChart name={name} held={held} />
      {played === null ? null : <MatchedChart name={name} weeks={played.weeks} />}
      {played === null ? null : <HoursChart name={name} stations={played.stations} />}
      <div className="min-w-0 lg:col-span-2">
        <PayeesChart name={name} payees={payees} />
      </div>
    </div>
  );
}
