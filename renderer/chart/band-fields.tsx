import type { Chart } from '../../model/chart';
import { NumberField } from '../ui/number-field';
import { useWords } from '../ui/words';
import type { ChangeChart } from './change-chart';
import { stepWords } from './step-words';

const mostBands = 3;

/** Of bullets: where the bands behind the bars end, in percent of the target. */
export function BandFields({ chart, onChange }: { readonly chart: Chart; readonly onChange: ChangeChart }) {
  const words = useWords(stepWords);
  // One more than there are, to be filled in.
  const places = Array.from({ length: Math.min(mostBands, chart.bands.length + 1) }, (_, place) => place);
  const change = (place: number, percent: number | undefined) =>
    onChange(
      (now) => ({
        ...now,
        bands: now.bands.toSpliced(place, 1, ...(percent === undefined ? [] : [percent])),
      }),
      `band-${place}`,
    );
  return (
    <>
      {places.map((place) => (
        <NumberField
          key={place}
          label={words.bands(place + 1)}
          value={chart.bands[place]}
          min={1}
          max={1000}
          placeholder={words.noBand}
          onChange={(percent) => change(place, percent)}
        />
      ))}
    </>
  );
}
