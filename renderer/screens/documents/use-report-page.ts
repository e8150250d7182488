import { useEffect, useState } from 'react';
import type { Input, Output } from '#contract/index.ts';
import { type Reading, useWrite } from '#renderer/asking/ask.ts';

type Page = Output<'reports.preview'>;

/** The page of a report before it is released; made anew when what is written into it changes. */
export function useReportPage({ cycleId, draft, language }: Input<'reports.preview'>): Reading<Page> {
  const { ask } = useWrite('reports.preview');
  const [page, setPage] = useState<Reading<Page>>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isWanted = true;
    const again = () => setAttempt(attempt + 1);
    void ask({ cycleId, draft, language }).then((made) => {
      if (!isWanted) return;
      setPage(made.ok ? { state: 'ready', value: made.value } : { state: 'refused', problem: made.problem, again });
    });
    return () => {
      isWanted = false;
    };
  }, [ask, cycleId, draft, language, attempt]);

  return page;
}
