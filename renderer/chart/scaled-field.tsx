import { formatFactor, type NumberFormat, shortUnit } from '../../model/number-format';
import { useView } from '../store/view-store';
import { NumberField } from '../ui/number-field';
import { useWords } from '../ui/words';
import { markWords } from './mark-words';

interface ScaledFieldProps {
  readonly label: string;
  /** In the unit of the chart's values. */
  readonly value: number | undefined;
  /** How the chart writes its values. */
  readonly format: NumberFormat;
  readonly placeholder?: string;
  readonly onChange: (value: number | undefined) => void;
}

/** A value of the chart's axis, typed as the axis writes it: 600 where it counts in thousands. */
export function ScaledField({ label, value, format, placeholder, onChange }: ScaledFieldProps) {
  const words = useWords(markWords);
  const language = useView((now) => now.language);
  const factor = formatFactor(format);
  const unit = shortUnit(format, language);
  return (
    <NumberField
      label={unit ? `${label} (${words.inUnit(unit)})` : label}
      value={value === undefined ? undefined : Number((value / factor).toPrecision(12))}
      {...(placeholder && { placeholder })}
      onChange={(typed) => onChange(typed === undefined ? undefined : typed * factor)}
    />
  );
}
