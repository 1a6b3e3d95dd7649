import { isWritten, pickText } from '../../model/localized';
import { formatNumber, type NumberFormat, type Scale, scales } from '../../model/number-format';
import { useView } from '../store/view-store';
import { LocalizedField } from '../ui/localized-field';
import { Select } from '../ui/select';
import { useWords } from '../ui/words';
import { queryWords } from './query-words';

interface FormatFieldsProps {
  readonly format: NumberFormat;
  /** A number to show what it looks like. */
  readonly sample: number | undefined;
  /** What is edited, so that typing a unit is one step back. */
  readonly onChange: (format: NumberFormat) => void;
}

/** How numbers are written: decimals, scale, unit. */
export function FormatFields({ format, sample, onChange }: FormatFieldsProps) {
  const words = useWords(queryWords);
  const language = useView((now) => now.language);
  return (
    <>
      <div className="pair">
        <Select
          label={words.decimals}
          value={format.decimals === undefined ? 'auto' : String(format.decimals)}
          options={[
            { value: 'auto', label: words.decimalsAuto },
            ...[0, 1, 2, 3].map((count) => ({ value: String(count), label: String(count) })),
          ]}
          onChoose={(text) => {
            const { decimals: _removed, ...others } = format;
            onChange(text === 'auto' ? others : { ...others, decimals: Number(text) });
          }}
        />
        <Select
          label={words.scale}
          value={format.scale}
          options={scales.map((scale) => ({ value: scale, label: words.scales[scale] }))}
          onChoose={(scale) => onChange({ ...format, scale: scale as Scale })}
        />
      </div>
      <LocalizedField
        label={words.unit}
        text={format.unit}
        language={language}
        longest={40}
        placeholder={words.unitExample}
        hint={sample === undefined ? undefined : words.sample(formatNumber(sample, format, language))}
        onChange={(unit) => onChange({ ...format, unit })}
      />
      {isWritten(format.unit) && format.scale === 'one' && pickText(format.unit, 'en') !== '%' && (
        <LocalizedField
          label={words.unitOfOne}
          text={format.unitOfOne}
          language={language}
          longest={40}
          placeholder={pickText(format.unit, language)}
          onChange={(unitOfOne) => onChange({ ...format, unitOfOne })}
        />
      )}
    </>
  );
}
