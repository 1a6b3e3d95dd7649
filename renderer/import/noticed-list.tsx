import type { Problem } from '../../model/dataset';
import { withPlace } from '../ui/with-place';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { importWords } from './import-words';
import { chooseLine } from './line-pointer';
import './noticed-list.css';

/** So many are listed; the rest is counted. */
const most = 200;

/** What did not fit or was read in one of two ways. Each leads to its line and cell. */
export function NoticedList({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useWords(importWords);
  const spoken = useInterfaceLanguage();
  if (problems.length === 0) return null;
  return (
    <section className="noticed-list">
      <h3>{words.noticed(writeCount(problems.length, spoken))}</h3>
      <ul>
        {problems
          .slice(0, most)
          .map(withPlace)
          .map(({ value: problem, index }) => (
            <li key={index}>
              <button type="button" onClick={() => chooseLine(problem.row, problem.column ?? null)}>
                <strong>{words.noticedAt(writeCount(problem.row, spoken), problem.column ?? '')}</strong>
                {problem.value !== undefined && <code>{problem.value}</code>}
                <span>{problem.message}</span>
              </button>
            </li>
          ))}
        {problems.length > most && (
          <li className="field-hint">{words.moreNoticed(writeCount(problems.length - most, spoken))}</li>
        )}
      </ul>
    </section>
  );
}
