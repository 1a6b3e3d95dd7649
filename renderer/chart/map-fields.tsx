import type { Chart } from '../../model/chart';
import type { Geometry } from '../../model/maps/geometry';
import type { MapChoices } from '../../model/maps/map-choices';
import { mostClasses } from '../../model/maps/value-classes';
import { useDocument } from '../store/document-store';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import type { ChangeChart } from './change-chart';
import { mapFieldWords } from './map-field-words';
import { MapReport } from './map-report';
import { openMap } from './open-map';
import { useAreaReport } from './use-area-report';

interface MapFieldsProps {
  readonly chart: Chart;
  readonly onChange: ChangeChart;
}

const automatic = '';

/** Which map a chart draws, how its areas are found and what was not found, and how the values are divided. */
export function MapFields({ chart, onChange }: MapFieldsProps) {
  const words = useWords(mapFieldWords);
  const report = useAreaReport(chart);
  const { map } = chart;
  const change = (parts: MapChoices) => onChange((now) => ({ ...now, map: { ...now.map, ...parts } }));
  return (
    <>
      {chart.kind === 'map' && <MapChoice chart={chart} foundBy={report?.key} onChange={change} />}
      {report && <MapReport report={report} />}
      <Select
        label={words.classes}
        value={String(map.classes ?? automatic)}
        options={[
          { value: automatic, label: words.automatic },
          ...Array.from({ length: mostClasses - 1 }, (_, index) => {
            const count = String(index + 2);
            return { value: count, label: count };
          }),
        ]}
        onChoose={(value) => change({ classes: value === automatic ? undefined : Number(value) })}
      />
      <Select
        label={words.steps}
        value={map.steps ?? automatic}
        options={[
          { value: automatic, label: words.automatic },
          { value: 'equal', label: words.stepNames.equal },
          { value: 'quantile', label: words.stepNames.quantile },
        ]}
        onChoose={(value) => change({ steps: value === 'equal' || value === 'quantile' ? value : undefined })}
      />
    </>
  );
}

interface MapChoiceProps {
  readonly chart: Chart;
  /** The property by which areas are found now. */
  readonly foundBy: string | undefined;
  readonly onChange: (parts: MapChoices) => void;
}

function MapChoice({ chart, foundBy, onChange }: MapChoiceProps) {
  const words = useWords(mapFieldWords);
  const spoken = useInterfaceLanguage();
  const geometries = useDocument((now) => now.history.present.geometries);
  const chosen = geometries.find(({ id }) => id === chart.map.geometry);
  const say = chosen && (chosen.coordinates === 'degrees' ? words.degrees : words.plane);
  return (
    <>
      <Select
        label={words.map}
        value={chart.map.geometry ?? automatic}
        options={[
          { value: automatic, label: words.europe },
          ...geometries.map(({ id, fileName }) => ({ value: id, label: fileName })),
        ]}
        hint={chosen ? say?.(writeCount(chosen.areas, spoken)) : words.openHint}
        onChoose={(id) => onChange({ geometry: id === automatic ? undefined : id, key: undefined })}
      />
      <Button kind="plain" label={words.open} onPress={() => void openMap(chart.id)} />
      {chosen && (
        <Select
          label={words.key}
          value={chart.map.key ?? foundBy ?? ''}
          options={chosen.properties.map((property) => ({
            value: property.name,
            label: words.keyExample(property.name, firstValues(property)),
          }))}
          onChoose={(key) => onChange({ key })}
        />
      )}
    </>
  );
}

function firstValues({ values }: Geometry['properties'][number]): string {
  return values
    .filter((value) => value !== null)
    .slice(0, 2)
    .map((value) => (value.length > 18 ? `${value.slice(0, 17)}…` : value))
    .join(', ');
}
