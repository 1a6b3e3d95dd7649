import { totalQuery } from '../../model/table-total';
import type { TableBlock } from '../store/edits/tables';
import { Check } from '../ui/check';
import { useWords } from '../ui/words';
import { tableWords } from './table-words';

interface TableLookProps {
  readonly block: TableBlock;
  /** The columns with numbers, and what they are called. */
  readonly numbers: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (step: (block: TableBlock) => TableBlock) => void;
}

/** Bars in the cells of a column, and a last row for all together. */
export function TableLook({ block, numbers, onChange }: TableLookProps) {
  const words = useWords(tableWords);
  const bars = block.bars ?? [];
  if (numbers.length === 0) return null;
  return (
    <div className="panel-part">
      <h3>{words.look}</h3>
      {numbers.map(({ value, label }) => (
        <Check
          key={value}
          label={words.bars(label)}
          checked={bars.includes(value)}
          onChange={(on) =>
            onChange((now) => ({
              ...now,
              bars: [...(now.bars ?? []).filter((other) => other !== value), ...(on ? [value] : [])],
            }))
          }
        />
      ))}
      {block.query.groups.length > 0 && (
        <Check
          label={words.total}
          checked={block.total === true}
          why={totalQuery({ ...block, total: true }) ? undefined : words.noTotal}
          onChange={(total) => onChange((now) => ({ ...now, total }))}
        />
      )}
    </div>
  );
}
