import { useState } from 'react';
import type { DocumentSubject } from '#contract/papers/documents.ts';
import type { Hand } from '#domain/policy/preparing.ts';
import type { Language, LanguageChoice } from '#domain/text/bilingual.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Choice, LinkButton, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { aboutText } from './about.ts';
import { languageOf, languageOptions } from './languages.ts';
import { type Listed, SaveButtons } from './paper-actions.tsx';
import { usePrintDocument } from './put-out.ts';

interface PaperListProps {
  papers: readonly Listed[];
  subject: DocumentSubject;
  /** What the papers can be had in, and what the person asked for. */
  languages: readonly Language[];
  wanted: LanguageChoice;
}

/** The papers of one record: each seen, printed, saved; in the language that the person asked for, or another. */
export function PaperList({ papers, subject, languages, wanted }: PaperListProps) {
  const [language, setLanguage] = useState<LanguageChoice>(languageOf(languages, wanted));
  const { print, busy } = usePrintDocument();
  const options = languageOptions(languages);
  const says = words.review.papers;
  return (
    <>
      {options.length > 0 && (
        <Choice label={says.language} width="middle" options={options} value={language} onChange={setLanguage} />
      )}
      {papers
        .flatMap((paper) => copiesOf(paper, subject))
        .map(({ paper, subject, hand }) => {
          const name = hand ? says.copy(inWindow(paper.title), hand) : inWindow(paper.title);
          return (
            <Stack key={`${paper.id} ${hand ?? ''}`} gap={4}>
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
    </>
  );
}

/** A paper, or, while both sides prepare it by themselves, a copy for each. */
function copiesOf(paper: Listed, subject: DocumentSubject): { paper: Listed; subject: DocumentSubject; hand?: Hand }[] {
  if (!paper.apart || subject.of !== 'review') return [{ paper, subject }];
  return (['appraisee', 'appraiser'] as const).map((hand) => ({ paper, hand, subject: { ...subject, hand } }));
}
