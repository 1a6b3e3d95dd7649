import { type Chart, pictogramSymbols } from '../../model/chart';
import { Select } from '../ui/select';
import { useWords } from '../ui/words';
import type { ChangeChart } from './change-chart';
import { stepWords } from './step-words';

/** Of a pictogram: what stands for a round number of things. */
export function SymbolField({ chart, onChange }: { readonly chart: Chart; readonly onChange: ChangeChart }) {
  const words = useWords(stepWords);
  return (
    <Select
      label={words.symbol}
      value={chart.symbol}
      options={pictogramSymbols.map((symbol) => ({ value: symbol, label: words.symbols[symbol] }))}
      onChoose={(symbol) => onChange((now) => ({ ...now, symbol: symbol as Chart['symbol'] }))}
    />
  );
}
