import { useEffect, useState } from 'react';
import type { JoinReport } from '../../model/join-report';
import type { Query } from '../../model/query';
import { askAboutRows } from '../store/document-store';

/** What found no partner in the query's join; null where it cannot be said. */
export function useJoinReport(query: Query): JoinReport | null | 'asking' {
  const [report, setReport] = useState<JoinReport | null | 'asking'>('asking');
  const { dataset, join, filters } = query;
  const asked = JSON.stringify({ dataset, join, filters });
  useEffect(() => {
    let wanted = true;
    setReport('asking');
    const about: Query = { ...(JSON.parse(asked) as Query), groups: [], measures: [], order: [] };
    void askAboutRows('query.report-join', { query: about }).then((answer) => {
      if (wanted) setReport(answer.ok ? answer.value : null);
    });
    return () => {
      wanted = false;
    };
  }, [asked]);
  return report;
}
