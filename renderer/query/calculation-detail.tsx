import { formatNumber, plainNumber } from '../../model/number-format';
import { type Calculation, nameGroup, type Scalar } from '../../model/query';
import { assertNever } from '../../model/result';
import { useView } from '../store/view-store';
import { NumberField } from '../ui/number-field';
import { Select } from '../ui/select';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { divideBy, divisorsOf } from './calculation-draft';
import type { CalculationFieldProps } from './calculation-field';
import { calculationWords } from './calculation-words';
import { nameColumn, nameGroupIn } from './name-measure';
import { sayValue } from './say-condition';

interface CalculationDetailProps extends CalculationFieldProps {
  /** The calculation it is about, and what becomes of it. */
  readonly calculate: Calculation | undefined;
  readonly change: (calculation: Calculation) => void;
  /** The periods of the answer, the first one first. */
  readonly periods: readonly Scalar[];
}

/** What the chosen calculation still asks: by what, of what, since when, over how many. */
export function CalculationDetail(props: CalculationDetailProps) {
  const { calculate, change } = props;
  const words = useWords(calculationWords);
  switch (calculate?.kind) {
    case undefined:
    case 'change':
    case 'growth':
    case 'running':
      return null;
    case 'ratio':
      return <RatioDetail {...props} calculate={calculate} change={change} />;
    case 'share':
      return <ShareDetail {...props} calculate={calculate} change={change} />;
    case 'index':
      return <IndexDetail {...props} calculate={calculate} change={change} />;
    case 'moving':
      return (
        <NumberField
          label={words.periods}
          value={calculate.periods}
          min={2}
          max={1_000}
          whole
          onChange={(periods) => periods !== undefined && change({ kind: 'moving', periods })}
        />
      );
    default:
      return assertNever(calculate);
  }
}

type DetailOf<Kind> = Omit<CalculationDetailProps, 'calculate'> & {
  readonly calculate: Extract<Calculation, { readonly kind: Kind }>;
};

const usualPer = [1, 100, 1_000, 10_000, 100_000, 1_000_000];
/** Stands for no column: opens another dataset. */
const elsewhere = '\u0000elsewhere';

function RatioDetail({ measure, query, dataset, onJoin, calculate, change }: DetailOf<'ratio'>) {
  const words = useWords(calculationWords);
  const spoken = useInterfaceLanguage();
  const language = useView((now) => now.language);
  const per = calculate.per ?? 1;
  return (
    <div className="pair">
      <Select
        label={words.dividedBy}
        value={calculate.column}
        options={[
          ...divisorsOf(measure, query, dataset).map((name) => ({
            value: name,
            label: nameColumn(dataset, name, language),
          })),
          ...(query.join
            ? []
            : [
                {
                  value: elsewhere,
                  label: words.otherDataset,
                  why: onJoin ? undefined : words.needsSecondDataset,
                },
              ]),
        ]}
        onChoose={(column) => (column === elsewhere ? onJoin?.() : change(divideBy(column, dataset)))}
      />
      <Select
        label={words.per}
        value={String(per)}
        options={[...new Set([...usualPer, per])].map((each) => ({
          value: String(each),
          label: each === 100 ? words.perHundred : formatNumber(each, plainNumber, spoken),
        }))}
        onChoose={(text) => {
          const { per: _removed, ...others } = calculate;
          change(text === '1' ? others : { ...others, per: Number(text) });
        }}
      />
    </div>
  );
}

function ShareDetail({ query, dataset, calculate, change }: DetailOf<'share'>) {
  const words = useWords(calculationWords);
  const language = useView((now) => now.language);
  return (
    <Select
      label={words.within}
      value={calculate.within ? nameGroup(calculate.within) : ''}
      options={[
        { value: '', label: words.withinAll },
        ...query.groups.map((group) => ({
          value: nameGroup(group),
          label: words.withinEach(nameGroupIn(group, dataset, language)),
        })),
      ]}
      onChoose={(name) => {
        const within = query.groups.find((group) => nameGroup(group) === name);
        change(within ? { kind: 'share', within } : { kind: 'share' });
      }}
    />
  );
}

function IndexDetail({ query, dataset, calculate, change, periods }: DetailOf<'index'>) {
  const words = useWords(calculationWords);
  const spoken = useInterfaceLanguage();
  const known = periods.filter((value) => typeof value !== 'boolean');
  const about = query.groups.find(({ period }) => period) ?? query.groups[0];
  return (
    <Select
      label={words.base}
      value={String(calculate.base)}
      options={known.map((value) => ({
        value: String(value),
        label: about ? sayValue(value, about, dataset, spoken) : String(value),
      }))}
      onChoose={(text) => {
        const base = known.find((value) => String(value) === text);
        if (base !== undefined) change({ kind: 'index', base });
      }}
    />
  );
}
