import { useEffect, useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { FormId } from '#domain/policy/form.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { type Reading, useWrite } from '#renderer/asking/ask.ts';
import { flushAll } from '#renderer/asking/autosave.ts';

type Page = Output<'policies.previewForm'>;

/** The page of an empty form of a policy, with everything in it that was changed until now. */
export function useFormPage(policyId: string, form: FormId, language: LanguageChoice): Reading<Page> {
  const { ask } = useWrite('policies.previewForm');
  const [page, setPage] = useState<Reading<Page>>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isWanted = true;
    setPage({ state: 'waiting' });
    const again = () => setAttempt((count) => count + 1);
    void flushAll()
      .then(() => ask({ policyId, form, language }))
      .then((made) => {
        if (!isWanted) return;
        setPage(made.ok ? { state: 'ready', value: made.value } : { state: 'refused', problem: made.problem, again });
      });
    return () => {
      isWanted = false;
    };
  }, [ask, policyId, form, language, attempt]);

  return page;
}
