import { useState } from 'react';
import type { Dataset } from '../../model/dataset';
import { calculationKinds, type Measure, type Query } from '../../model/query';
import { findTimeline } from '../../model/query-calculation-sql';
import { Select } from '../ui/select';
import { useWords } from '../ui/words';
import { CalculationDetail } from './calculation-detail';
import { type CalculationKind, draftCalculation, withoutCalculation } from './calculation-draft';
import { calculationWords } from './calculation-words';
import { FurtherField } from './further-field';
import { homeOf, useValues } from './use-values';

export interface CalculationFieldProps {
  readonly measure: Measure;
  /** Of the query and all that it may speak of. */
  readonly dataset: Dataset;
  readonly query: Query;
  readonly onChoose: (measure: Measure) => void;
  /** Joins a second dataset and divides by its column. Undefined where there is none to join. */
  readonly onJoin: (() => void) | undefined;
}

/** What is made of the measure. Closed while nothing is: most questions are simple. */
export function CalculationField(props: CalculationFieldProps) {
  const words = useWords(calculationWords);
  const { calculate } = props.measure;
  const [open, setOpen] = useState(calculate !== undefined);
  return (
    <details
      className="more"
      open={open || calculate !== undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.calculation}</summary>
      {(open || calculate !== undefined) && <CalculationChoice {...props} />}
    </details>
  );
}

function CalculationChoice(props: CalculationFieldProps) {
  const { measure, dataset, query, onChoose, onJoin } = props;
  const words = useWords(calculationWords);
  const timeline = query.groups[findTimeline(query, dataset.columns)];
  const column = dataset.columns.find(({ name }) => name === timeline?.column);
  const home = homeOf(query, column);
  const { values } = useValues(home.dataset, home.column, timeline?.period);
  const draft = (kind: CalculationKind) =>
    draftCalculation(kind, { measure, query, dataset, firstPeriod: firstOf(values) });
  const choose = (kind: string) => {
    const known = calculationKinds.find((each) => each === kind);
    if (!known) return onChoose(withoutCalculation(measure));
    const calculate = draft(known);
    if (typeof calculate !== 'string') onChoose({ ...withoutCalculation(measure), calculate });
    else if (calculate === 'second') onJoin?.();
  };
  const periods = values.map(({ value }) => value);
  const chosen = measure.calculate?.kind;
  const wrong = chosen && draft(chosen);
  return (
    <>
      <Select
        label={words.kind}
        value={chosen ?? 'none'}
        options={[
          { value: 'none', label: words.kinds.none },
          ...calculationKinds.map((kind) => {
            const drafted = draft(kind);
            // Where the only number is the measured one, a second dataset brings another.
            const possible = typeof drafted !== 'string' || (drafted === 'second' && onJoin);
            return {
              value: kind,
              label: words.kinds[kind],
              why: possible || kind === chosen ? undefined : words.why[drafted],
            };
          }),
        ]}
        onChoose={choose}
        hint={chosen === 'change' || chosen === 'growth' ? words.toPeriodBefore : undefined}
        error={typeof wrong === 'string' && wrong !== 'waiting' ? words.why[wrong] : undefined}
      />
      <CalculationDetail
        {...props}
        periods={periods}
        calculate={measure.calculate}
        change={(calculate) => onChoose({ ...measure, calculate })}
      />
      {measure.calculate && <FurtherField {...props} periods={periods} />}
    </>
  );
}

function firstOf(
  values: readonly { readonly value: string | number | boolean }[],
): string | number | undefined {
  const first = values[0]?.value;
  return typeof first === 'boolean' ? undefined : first;
}
