import { furtherKinds, type Scalar } from '../../model/query';
import { Select } from '../ui/select';
import { useWords } from '../ui/words';
import { CalculationDetail } from './calculation-detail';
import { draftCalculation } from './calculation-draft';
import type { CalculationFieldProps } from './calculation-field';
import { calculationWords } from './calculation-words';

interface FurtherFieldProps extends CalculationFieldProps {
  /** The periods of the answer, the first one first. */
  readonly periods: readonly Scalar[];
}

/** What is made of the calculation again: the change of a ratio, the moving mean of a growth. */
export function FurtherField(props: FurtherFieldProps) {
  const { measure, query, dataset, periods, onChoose } = props;
  const words = useWords(calculationWords);
  const { further, ...once } = measure;
  const [first] = periods;
  const firstPeriod = typeof first === 'boolean' ? undefined : first;
  const draft = (kind: (typeof furtherKinds)[number]) =>
    draftCalculation(kind, { measure: once, query, dataset, firstPeriod });
  const wrong = further && furtherKinds.some((kind) => kind === further.kind && draft(kind) === 'time');
  // Without time there is nothing to offer, and the first calculation says what it is already.
  if (!further && furtherKinds.every((kind) => draft(kind) === 'time')) return null;
  return (
    <>
      <Select
        label={words.further}
        value={further?.kind ?? 'none'}
        options={[
          { value: 'none', label: words.kinds.none },
          ...furtherKinds.map((kind) => {
            const drafted = draft(kind);
            return {
              value: kind,
              label: words.kinds[kind],
              why: typeof drafted === 'string' && kind !== further?.kind ? words.why[drafted] : undefined,
            };
          }),
        ]}
        onChoose={(chosen) => {
          const kind = furtherKinds.find((each) => each === chosen);
          const drafted = kind && draft(kind);
          if (kind === undefined) onChoose(once);
          else if (drafted && typeof drafted !== 'string') onChoose({ ...once, further: drafted });
        }}
        error={wrong ? words.why.time : undefined}
      />
      <CalculationDetail
        {...props}
        calculate={further}
        change={(next) => onChoose({ ...once, further: next })}
      />
    </>
  );
}
