import type { Dataset } from '../../model/dataset';
import { nameDataset } from '../slide/insert';
import { useDocument } from '../store/document-store';
import { useView } from '../store/view-store';
import { Select } from '../ui/select';
import { useWords } from '../ui/words';
import { queryWords } from './query-words';

interface DatasetFieldProps {
  readonly dataset: string;
  readonly onChoose: (dataset: Dataset) => void;
}

export function DatasetField({ dataset, onChoose }: DatasetFieldProps) {
  const words = useWords(queryWords);
  const datasets = useDocument((now) => now.history.present.datasets);
  useView((now) => now.language);
  return (
    <Select
      label={words.dataset}
      value={dataset}
      options={datasets.map((each) => ({ value: each.id, label: nameDataset(each) }))}
      onChoose={(id) => {
        const chosen = datasets.find((each) => each.id === id);
        if (chosen) onChoose(chosen);
      }}
    />
  );
}
