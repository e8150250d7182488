import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { languageOf, languageOptions } from '#renderer/papers/languages.ts';
import { SaveButtons } from '#renderer/papers/paper-actions.tsx';
import { usePrintDocument } from '#renderer/papers/put-out.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Card, Choice, LinkButton, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import type { OpenConcern } from './open-concern.ts';

/** The form and the letters of a record: seen, printed, saved; in the language that the person asked for. */
export function PapersCard({ concern, list }: { concern: OpenConcern; list: Output<'documents.list'> }) {
  const { recordId, person, forms } = concern;
  const [language, setLanguage] = useState<LanguageChoice>(languageOf(list.languages, person.language));
  const { print, busy } = usePrintDocument();
  const subject = { of: 'record', recordId } as const;
  const options = languageOptions(list.languages);
  const papers = list.documents.filter(
    ({ subjects, form }) => subjects.includes('record') && (form === null || forms.some(({ id }) => id === form)),
  );
  return (
    <Card title={words.concerns.papers.title}>
      <Stack>
        {options.length > 0 && (
          <Choice
            label={words.review.papers.language}
            width="middle"
            options={options}
            value={language}
            onChange={setLanguage}
          />
        )}
        {papers.map((paper) => {
          const name = inWindow(paper.title);
          return (
            <Stack key={paper.id} gap={4}>
              <h3>{name}</h3>
              <ButtonRow>
                <LinkButton to={href('document', { document: paper.id }, { about: aboutText(subject), language })}>
                  {words.review.preview}
                  <span className="only-read-aloud"> {name}</span>
                </LinkButton>
                <Button
                  busy={busy}
                  label={words.review.papers.print(name)}
                  onClick={() => void print({ document: paper.id, subject, language })}
                >
                  {words.review.print}
                </Button>
                <SaveButtons document={paper} subject={subject} language={language} />
              </ButtonRow>
            </Stack>
          );
        })}
      </Stack>
    </Card>
  );
}
