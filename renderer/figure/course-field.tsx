import { isTemporal } from '../../model/column';
import { meaningOf } from '../../model/column-meaning';
import type { Figure } from '../../model/figure';
import { datasetOfQuery } from '../../model/joined-dataset';
import type { Group } from '../../model/query';
import { GroupField } from '../query/group-field';
import { useDocument } from '../store/document-store';
import { useWords } from '../ui/words';
import { figureWords } from './figure-words';

interface CourseFieldProps {
  readonly figure: Figure | undefined;
  readonly course: Group | undefined;
  readonly onChoose: (course: Group | undefined) => void;
}

/** Whether a figure is shown with its course, and by which periods; nothing where its dataset knows no time. */
export function CourseField({ figure, course, onChoose }: CourseFieldProps) {
  const words = useWords(figureWords);
  const datasets = useDocument((now) => now.history.present.datasets);
  const dataset = figure && datasetOfQuery(datasets, figure.query);
  const times = dataset?.columns.filter((column) => isTemporal(column.type) || meaningOf(column) === 'time');
  if (!dataset || !times || times.length === 0) return null;
  return (
    <GroupField
      label={words.course}
      group={course}
      dataset={{ ...dataset, columns: times }}
      none={words.noCourse}
      onChoose={onChoose}
    />
  );
}
