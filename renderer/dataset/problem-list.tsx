import { useDocument } from '../store/document-store';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { datasetWords } from './dataset-words';

/** So many are listed; the rest is counted. */
const most = 100;

/** What did not fit when the file was read, by row and column: nothing is lost silently. */
export function ProblemList({ dataset }: { readonly dataset: string }) {
  const words = useWords(datasetWords);
  const spoken = useInterfaceLanguage();
  const problems = useDocument(
    (now) => now.history.present.datasets.find(({ id }) => id === dataset)?.problems,
  );
  if (!problems) return null;
  const { count, first } = problems;
  const listed = first.slice(0, most).map((problem, index) => ({ problem, key: `problem-${index}` }));
  return (
    <div className="panel-part">
      <h3>{words.problems(writeCount(count, spoken))}</h3>
      <ul className="problems">
        {listed.map(({ problem, key }) => (
          <li key={key} className="selectable">
            <strong>{words.problemAt(writeCount(problem.row, spoken), problem.column ?? '')}</strong>
            {problem.value !== undefined && <code>{problem.value}</code>}
            <span>{problem.message}</span>
          </li>
        ))}
      </ul>
      {count > listed.length && (
        <p className="field-hint">{words.moreProblems(writeCount(count - listed.length, spoken))}</p>
      )}
    </div>
  );
}
