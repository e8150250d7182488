import { useState } from 'react';
import type { Language, LanguageChoice } from '#domain/text/bilingual.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { languageOf, languageOptions } from '#renderer/papers/languages.ts';
import { type Listed, SaveButtons } from '#renderer/papers/paper-actions.tsx';
import { usePrintDocument } from '#renderer/papers/put-out.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Card, Choice, LinkButton, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import type { OpenReview } from './open-review.ts';

interface PapersCardProps {
  id: string;
  title: string;
  review: OpenReview;
  papers: readonly Listed[];
  languages: readonly Language[];
}

/** Every form of this review as a paper: see it, print it, save it; in the language that the person asked for. */
export function PapersCard({ id, title, review, papers, languages }: PapersCardProps) {
  const [language, setLanguage] = useState<LanguageChoice>(languageOf(languages, review.staff.language));
  const { print, busy } = usePrintDocument();
  const subject = { of: 'review', reviewId: review.review.id } as const;
  const options = languageOptions(languages);
  const says = words.review.papers;
  return (
    <Card id={id} title={title}>
      <Stack>
        <p className="small">{says.text}</p>
        {options.length > 0 && (
          <Choice label={says.language} width="middle" options={options} value={language} onChange={setLanguage} />
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
                  label={says.print(name)}
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
