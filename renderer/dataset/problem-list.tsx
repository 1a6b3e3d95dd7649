import { useState } from 'react';
import type { Dataset, Problem } from '../../model/dataset';
import { Button } from '../ui/button';
import { withPlace } from '../ui/with-place';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { datasetWords } from './dataset-words';
import { groupProblems, type ProblemGroup, placeOfProblem } from './group-problems';
import { problemWords } from './problem-words';
import { goToCell } from './row-view-store';
import './problem-list.css';

/** So many of a kind are listed at first. */
const few = 4;

/** What did not fit when the file was read: nothing is lost silently. Each leads to its cell. */
export function ProblemList({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords(datasetWords);
  const spoken = useInterfaceLanguage();
  const { problems } = dataset;
  if (!problems) return null;
  const { count, first } = problems;
  return (
    <div className="panel-part">
      <h3>{words.problems(writeCount(count, spoken))}</h3>
      <ul className="problems">
        {groupProblems(first).map((group) => (
          <li key={group.message}>
            <Group dataset={dataset} group={group} />
          </li>
        ))}
      </ul>
      {count > first.length && (
        <p className="field-hint">{words.moreProblems(writeCount(count - first.length, spoken))}</p>
      )}
    </div>
  );
}

interface GroupProps {
  readonly dataset: Dataset;
  readonly group: ProblemGroup;
}

function Group({ dataset, group: { message, problems } }: GroupProps) {
  const words = useWords(problemWords);
  const spoken = useInterfaceLanguage();
  const [all, setAll] = useState(false);
  const shown = all || problems.length <= few + 1 ? problems : problems.slice(0, few);
  const rest = problems.length - shown.length;
  return (
    <>
      <p className="selectable">{message}</p>
      <ul className="problem-places">
        {shown.map(withPlace).map(({ value: problem, index }) => (
          <li key={`problem-${index}`}>
            <ProblemPlace dataset={dataset} problem={problem} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="link" label={words.showRest(writeCount(rest, spoken))} onPress={() => setAll(true)} />
      )}
    </>
  );
}

interface ProblemPlaceProps {
  readonly dataset: Dataset;
  readonly problem: Problem;
}

/** Line, column and what stands there; pressed, the table shows it. */
function ProblemPlace({ dataset, problem }: ProblemPlaceProps) {
  const words = useWords(problemWords);
  const spoken = useInterfaceLanguage();
  const { index, column = '', value } = problem;
  const place = placeOfProblem(problem);
  const isColumn = place === 'column' && dataset.columns.some(({ name }) => name === column);
  const why = place === 'outside' || (place === 'column' && !isColumn) ? words.outside : undefined;
  return (
    <button
      type="button"
      className="problem-place"
      aria-disabled={why ? true : undefined}
      title={why ?? (isColumn ? words.showColumn : words.showCell)}
      onClick={why ? undefined : () => goToCell(dataset.id, index ?? null, column || null)}
    >
      <span>{isColumn ? words.column(column) : words.line(writeCount(problem.row, spoken), column)}</span>
      {value !== undefined && <code>{value}</code>}
    </button>
  );
}
