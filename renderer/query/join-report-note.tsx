import { describeJoin } from '../../model/describe-join';
import type { Query } from '../../model/query';
import { nameDataset } from '../slide/insert';
import { useDocument } from '../store/document-store';
import { Button } from '../ui/button';
import { useInterfaceLanguage, useWords } from '../ui/words';
import { writeCount } from '../ui/write-count';
import { joinWords } from './join-words';
import { useJoinReport } from './use-join-report';

interface JoinReportNoteProps {
  readonly query: Query;
  readonly onLoosen: () => void;
}

/** What found no partner, and the proposal to overlook how a key is written where that would help. */
export function JoinReportNote({ query, onLoosen }: JoinReportNoteProps) {
  const words = useWords(joinWords);
  const spoken = useInterfaceLanguage();
  const datasets = useDocument((now) => now.history.present.datasets);
  const found = useJoinReport(query);
  const report = found === 'asking' ? null : found;
  const nameOf = (id: string | undefined) => {
    const dataset = datasets.find((each) => each.id === id);
    return dataset ? nameDataset(dataset) : (id ?? '');
  };
  const sentences = report
    ? describeJoin(report, { left: nameOf(query.dataset), right: nameOf(query.join?.dataset) }, spoken)
    : [];
  return (
    <output className="join-report selectable">
      {found === 'asking' && <p className="field-hint">{words.asking}</p>}
      {report && sentences.length === 0 && (
        <p className="field-hint">{words.complete(writeCount(report.left.keys, spoken))}</p>
      )}
      {sentences.map((sentence) => (
        <p key={sentence} className="note">
          {sentence}
        </p>
      ))}
      {report && report.looseRows > 0 && <Button kind="plain" label={words.loose} onPress={onLoosen} />}
    </output>
  );
}
