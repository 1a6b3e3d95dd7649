import { useState } from 'react';
import { isNumeric, isTemporal } from '../../model/column';
import type { Dataset } from '../../model/dataset';
import {
  type Condition,
  comparisons,
  type Join,
  type Period,
  periods,
  presences,
  type Scalar,
  textSearches,
} from '../../model/query';
import { useView } from '../store/view-store';
import { Field } from '../ui/field';
import { NumberField } from '../ui/number-field';
import { Select } from '../ui/select';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { type Draft, draftFor, draftOf, settle } from './filter-draft';
import { nameColumn } from './name-measure';
import { queryWords } from './query-words';
import { sayValue } from './say-condition';
import { homeOf, useValues } from './use-values';
import { ValuePicker } from './value-picker';

interface FilterEditorProps {
  /** Of the query and all that it may speak of. */
  readonly dataset: Dataset;
  /** What the dataset is joined with. */
  readonly join?: Join | undefined;
  /** Undefined for a filter that is being made. */
  readonly condition: Condition | undefined;
  /** Where the column is given: its name. */
  readonly column?: string | undefined;
  readonly onChange: (condition: Condition) => void;
}

/** Column, comparison and value of one filter. It takes effect as soon as it says something. */
export function FilterEditor({ dataset, join, condition, column: given, onChange }: FilterEditorProps) {
  const words = useWords(queryWords);
  const spoken = useInterfaceLanguage();
  const language = useView((now) => now.language);
  const [draft, setDraft] = useState<Draft>(() =>
    condition ? draftOf(condition) : draftFor(dataset, given),
  );
  const column = dataset.columns.find((each) => each.name === draft.column);
  const home = homeOf({ dataset: dataset.id, join }, column);
  const known = useValues(home.dataset, home.column, draft.period);
  const temporal = column !== undefined && isTemporal(column.type);
  const ordered = column !== undefined && (temporal || isNumeric(column.type));
  const change = (parts: Partial<Draft>) => {
    const next = { ...draft, ...parts };
    setDraft(next);
    const settled = settle(next);
    if (settled) onChange(settled);
  };
  const say = (value: Scalar) => sayValue(value, draft, dataset, spoken);
  const phrases = temporal ? words.timeComparisons : words.comparisons;
  const offered: readonly Condition['is'][] = [
    'in',
    ...(ordered ? comparisons : (['=', '!='] as const)),
    ...(column?.type === 'text' ? textSearches : []),
    ...presences,
  ];
  const searches = textSearches.some((search) => search === draft.is);
  const needsValue = !presences.some((presence) => presence === draft.is);
  return (
    <div className="filter-body">
      {given === undefined && (
        <Select
          label={words.column}
          value={draft.column}
          options={dataset.columns.map((each) => ({
            value: each.name,
            label: nameColumn(dataset, each.name, language),
          }))}
          onChoose={(name) => setDraft(draftFor(dataset, name))}
        />
      )}
      <div className={temporal ? 'pair' : undefined}>
        {temporal && (
          <Select
            label={words.period}
            value={draft.period ?? 'day'}
            options={(['day', ...periods] as const).map((each) => ({
              value: each,
              label: words.periods[each],
            }))}
            onChoose={(period) =>
              setDraft({ ...draft, values: [], period: period === 'day' ? undefined : (period as Period) })
            }
          />
        )}
        <Select
          label={words.comparison}
          value={draft.is}
          options={offered.map((each) => ({ value: each, label: phrases[each] }))}
          onChoose={(is) => change({ is: is as Condition['is'] })}
        />
      </div>
      {!needsValue ? null : searches ? (
        <Field label={words.sought}>
          {(control) => (
            <input
              {...control}
              className="input"
              value={String(draft.values[0] ?? '')}
              onChange={(event) => change({ values: event.target.value ? [event.target.value] : [] })}
            />
          )}
        </Field>
      ) : draft.is === 'in' ? (
        <ValuePicker
          label={words.values}
          known={known}
          chosen={draft.values}
          say={say}
          onChange={(values) => change({ values })}
        />
      ) : column && isNumeric(column.type) ? (
        <NumberField
          label={words.value}
          value={typeof draft.values[0] === 'number' ? draft.values[0] : undefined}
          onChange={(value) => change({ values: value === undefined ? [] : [value] })}
        />
      ) : (
        <Select
          label={words.value}
          value={draft.values[0] === undefined ? '' : String(draft.values[0])}
          options={known.values.map(({ value }) => ({ value: String(value), label: say(value) }))}
          onChoose={(text) => {
            const chosen = known.values.find(({ value }) => String(value) === text);
            if (chosen) change({ values: [chosen.value] });
          }}
        />
      )}
      {needsValue && !searches && draft.values.length === 0 && known.state === 'answered' && (
        <p className="field-hint">{words.chooseOne}</p>
      )}
    </div>
  );
}
