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
  const problems = useDocument((now) => now.problems[dataset]) ?? [];
  if (problems.length === 0) return null;
  const listed = problems.slice(0, most).map((problem, index) => ({ problem, key: `problem-${index}` }));
  return (
    <div className="panel-part">
      <h3>{words.problems(writeCount(problems.length, spoken))}</h3>
      <ul className="problems">
        {listed.map(({ problem, key }) => (
          <li key={key} className="selectable">
            <strong>{words.problemAt(writeCount(problem.row, spoken), problem.column ?? '')}</strong>
            {problem.value !== undefined && <code>{problem.value}</code>}
            <span>{problem.message}</span>
          </li>
        ))}
      </ul>
      {problems.length > most && (
        <p className="field-hint">{words.moreProblems(writeCount(problems.length - most, spoken))}</p>
      )}
    </div>
  );
}
