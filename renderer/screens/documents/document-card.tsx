import { useState } from 'react';
import type { DocumentSubject } from '#contract/papers/documents.ts';
import { everythingDue } from '#domain/deadlines/due-filter.ts';
import type { CycleId, ReviewId } from '#domain/ids.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { OutgoingDialog } from '#renderer/outgoing/outgoing-dialog.tsx';
import { aboutText } from '#renderer/papers/about.ts';
import type { Listed } from '#renderer/papers/paper-actions.tsx';
import { href } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Card, Choice, LinkButton, Loaded, Stack, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

interface DocumentCardProps {
  document: Listed;
  /** The cycle that was chosen, or undefined where none was opened yet. */
  cycleId: CycleId | undefined;
  language: LanguageChoice;
}

/** A document of the gallery: what it is, whom it is about, and its page. */
export function DocumentCard({ document, cycleId, language }: DocumentCardProps) {
  const { subjects } = document;
  const ofCycle = subjects.includes('cycle');
  const ofPerson = cycleId && subjects.includes('review');
  const about: DocumentSubject = subjects.includes('staff')
    ? { of: 'staff', site: '' }
    : subjects.includes('due')
      ? { of: 'due', filter: everythingDue }
      : { of: 'blank' };
  return (
    <Card title={inWindow(document.title)}>
      <Stack gap={8}>
        <p>{inWindow(document.about)}</p>
        {ofCycle && cycleId && <Preview document={document} about={{ of: 'cycle', cycleId }} language={language} />}
        {ofCycle && !cycleId && (
          <p className="small">
            {words.documents.needsCycle} <TextLink to={href('openCycle')}>{words.documents.openCycle}</TextLink>
          </p>
        )}
        {ofPerson && <OfPerson document={document} cycleId={cycleId} language={language} />}
        {!ofCycle && !ofPerson && <Preview document={document} about={about} language={language} />}
      </Stack>
    </Card>
  );
}

/** A form: blank, or one person's. */
function OfPerson({ document, cycleId, language }: DocumentCardProps & { cycleId: CycleId }) {
  const reviews = useRead('reviews.list', { cycleId });
  const [whose, setWhose] = useState<ReviewId | ''>('');
  const [isForAll, setForAll] = useState(false);
  return (
    <Loaded reading={reviews}>
      {(list) => {
        const isFor = (group: StaffGroupId): boolean => document.groups?.includes(group) ?? true;
        const people = list.reviews
          .filter(({ group }) => isFor(group))
          .map(({ reviewId, name }) => ({ value: reviewId, label: name }));
        const blank = document.subjects.includes('blank') ? [{ value: '' as const, label: words.documents.blank }] : [];
        const options = [...blank, ...people];
        const chosen = options.find(({ value }) => value === whose) ?? options[0];
        if (!chosen) return null;
        return (
          <Stack gap={8}>
            <Choice<ReviewId | ''>
              label={words.documents.about}
              width="middle"
              options={options}
              value={chosen.value}
              onChange={setWhose}
            />
            <ButtonRow>
              <Preview
                document={document}
                about={chosen.value === '' ? { of: 'blank' } : { of: 'review', reviewId: chosen.value }}
                language={language}
              />
              {people.length > 1 && (
                <Button label={words.outgoing.allOf(inWindow(document.title))} onClick={() => setForAll(true)}>
                  {words.outgoing.all}
                </Button>
              )}
            </ButtonRow>
            {isForAll && (
              <OutgoingDialog
                recordIds={people.map(({ value }) => value)}
                papers={[document]}
                onClose={() => setForAll(false)}
              />
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}

function Preview(shown: { document: Listed; about: DocumentSubject; language: LanguageChoice }) {
  const { document, about, language } = shown;
  return (
    <div>
      <LinkButton to={href('document', { document: document.id }, { about: aboutText(about), language })}>
        {words.documents.preview}
        <span className="only-read-aloud"> {inWindow(document.title)}</span>
      </LinkButton>
    </div>
  );
}
