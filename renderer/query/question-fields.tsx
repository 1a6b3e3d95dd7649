import { useState } from 'react';
import type { Dataset } from '../../model/dataset';
import type { Query } from '../../model/query';
import { fillings } from '../../model/query';
import { checkQuery } from '../../model/query-check';
import { restNames } from '../../model/rest-name';
import { useView } from '../store/view-store';
import { Check } from '../ui/check';
import { NumberField } from '../ui/number-field';
import { Select } from '../ui/select';
import { useWords } from '../ui/words';
import { calculationWords } from './calculation-words';
import { nameMeasureIn } from './name-measure';

interface QuestionFieldsProps {
  readonly query: Query;
  /** Of the query and all that it may speak of. */
  readonly dataset: Dataset;
  /** Whether the largest are asked for here, too, or where the drawing is chosen. */
  readonly withTop: boolean;
  readonly onChange: (query: Query) => void;
}

/** What is seldom asked: only the largest, and periods without rows. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { query } = props;
  const words = useWords(calculationWords);
  const asked = (props.withTop && query.top !== undefined) || query.fill !== undefined;
  const [open, setOpen] = useState(asked);
  return (
    <details className="more" open={open || asked} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.more}</summary>
      {props.withTop && <TopFields {...props} />}
      <FillField {...props} />
    </details>
  );
}

function TopFields({ query, dataset, onChange }: QuestionFieldsProps) {
  const words = useWords(calculationWords);
  const language = useView((now) => now.language);
  const { top: _removed, ...all } = query;
  const [measure] = query.measures;
  const ask = (count: number) => ({ ...all, top: { ...query.top, count } });
  const code = refusal(ask(5), dataset);
  const why =
    query.groups.length === 0
      ? words.topNeedsSplit
      : code === 'top-measure-wrong'
        ? words.topNeedsPlain
        : undefined;
  return (
    <>
      <NumberField
        label={words.top}
        value={query.top?.count}
        min={1}
        max={1_000}
        whole
        placeholder={words.topAll}
        hint={measure && words.topHint(nameMeasureIn(measure, dataset, language))}
        why={query.top ? undefined : why}
        onChange={(count) => onChange(count === undefined ? all : ask(count))}
      />
      <Check
        label={words.others}
        checked={query.top?.others !== undefined}
        why={query.top ? undefined : words.othersWhy}
        onChange={(on) => {
          if (!query.top) return;
          const { others: _gone, ...top } = query.top;
          onChange({ ...all, top: on ? { ...top, others: restNames[language] } : top });
        }}
      />
    </>
  );
}

function FillField({ query, dataset, onChange }: QuestionFieldsProps) {
  const words = useWords(calculationWords);
  const { fill, ...all } = query;
  const why =
    refusal({ ...all, fill: 'missing' }, dataset) === 'fill-needs-period' ? words.fillNeedsTime : undefined;
  return (
    <Select
      label={words.fill}
      value={fill ?? 'none'}
      options={[
        { value: 'none', label: words.fills.none },
        ...fillings.map((filling) => ({ value: filling, label: words.fills[filling], why })),
      ]}
      onChoose={(chosen) => {
        const filling = fillings.find((each) => each === chosen);
        onChange(filling ? { ...all, fill: filling } : all);
      }}
      error={fill ? why : undefined}
    />
  );
}

/** Why the query would be refused, by code. Its dataset has the joined columns under their names already. */
function refusal(query: Query, dataset: Dataset): string | undefined {
  const { join: _known, ...alone } = query;
  const checked = checkQuery(alone, dataset.columns);
  return checked.ok ? undefined : checked.failure.code;
}
