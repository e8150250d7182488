import { useEffect, useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { DocumentSubject } from '#contract/papers/documents.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { type Reading, useWrite } from '#renderer/asking/ask.ts';
import { aboutOf, aboutText } from '#renderer/papers/about.ts';

type Paper = Output<'documents.preview'>;

/** The page of a document as it is printed; made anew when the document, its subject or its language changes. */
export function usePaper(document: string, subject: DocumentSubject, language: LanguageChoice): Reading<Paper> {
  const { ask } = useWrite('documents.preview');
  const [paper, setPaper] = useState<Reading<Paper>>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  const about = aboutText(subject); // a text, so that the same subject is not asked about twice

  useEffect(() => {
    let isWanted = true;
    setPaper({ state: 'waiting' });
    const again = () => setAttempt((count) => count + 1);
    void ask({ document, subject: aboutOf(about) ?? { of: 'blank' }, language }).then((made) => {
      if (!isWanted) return;
      setPaper(made.ok ? { state: 'ready', value: made.value } : { state: 'refused', problem: made.problem, again });
    });
    return () => {
      isWanted = false;
    };
  }, [ask, document, about, language, attempt]);

  return paper;
}
