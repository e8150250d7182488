import { useState } from 'react';
import type { DocumentSubject } from '#contract/papers/documents.ts';
import type { Language, LanguageChoice } from '#domain/text/bilingual.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { OutgoingDialog } from '#renderer/outgoing/outgoing-dialog.tsx';
import { aboutOf, aboutText, underOf } from '#renderer/papers/about.ts';
import { languageOf, languageOptions } from '#renderer/papers/languages.ts';
import { type Listed, PaperActions } from '#renderer/papers/paper-actions.tsx';
import { Sheet } from '#renderer/papers/sheet.tsx';
import { yearly } from '#renderer/papers/yearly.ts';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { Button, Choice, EmptyState, LinkButton, Loaded, PageHeader, Row, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { AboutLine } from './about-line.tsx';
import { ReleaseLine } from './release-line.tsx';
import { usePaper } from './use-paper.ts';

/** One document, as the page that is printed: print it from here, or save it as a file. */
export function DocumentScreen({ params, search }: ScreenProps<'document'>) {
  const subject = aboutOf(search.about);
  const reading = together({
    list: useRead('documents.list', { under: underOf(subject) }),
    school: useRead('school.read', {}),
  });
  return (
    <Loaded reading={reading}>
      {({ list, school }) => {
        const document = list.documents.find(({ id }) => id === params.document);
        if (!document || !subject) return <Nowhere />;
        const language = languageOf(list.languages, search.language || school.documentLanguage);
        return <Paper document={document} subject={subject} language={language} languages={list.languages} />;
      }}
    </Loaded>
  );
}

function Nowhere() {
  return (
    <>
      <PageHeader title={words.documents.title} help={words.documents.help} />
      <EmptyState
        text={words.documents.page.nowhere}
        action={<LinkButton to={href('documents')}>{words.documents.page.all}</LinkButton>}
      />
    </>
  );
}

interface PaperProps {
  document: Listed;
  subject: DocumentSubject;
  language: LanguageChoice;
  languages: readonly Language[];
}

function Paper({ languages, ...shown }: PaperProps) {
  const { document, subject, language } = shown;
  const options = languageOptions(languages);
  const setSearch = useSetSearch('document');
  const paper = usePaper(document.id, subject, language);
  return (
    <>
      <PageHeader
        title={inWindow(document.title)}
        help={words.documents.page.help}
        crumbs={[{ label: words.documents.title, to: href('documents') }]}
        note={<AboutLine subject={subject} />}
        actions={
          <>
            <PaperActions {...shown} />
            <GiveToOthers document={document} subject={subject} />
          </>
        }
      />
      <Stack>
        {document.id === yearly.governorReport && subject.of === 'cycle' && <ReleaseLine cycleId={subject.cycleId} />}
        <Row>
          {document.id === yearly.trainingNeeds && subject.of === 'cycle' && (
            <Choice
              label={words.documents.names}
              options={[
                { value: 'with', label: words.documents.named.with },
                { value: 'without', label: words.documents.named.without },
              ]}
              value={subject.unnamed ? 'without' : 'with'}
              width="middle"
              onChange={(next) =>
                setSearch({
                  about: aboutText({
                    of: 'cycle',
                    cycleId: subject.cycleId,
                    ...(next === 'without' && { unnamed: true }),
                  }),
                })
              }
            />
          )}
          {options.length > 0 && (
            <Choice
              label={words.documents.language}
              options={options}
              value={language}
              width="short"
              onChange={(next) => setSearch({ language: next })}
            />
          )}
        </Row>
        <Loaded reading={paper}>
          {({ address, title }) => <Sheet address={address} label={words.documents.page.frame(title)} />}
        </Loaded>
      </Stack>
    </>
  );
}

/** Gives a record's paper to somebody else than the two whose it is: to whom and why is said first, and noted. */
function GiveToOthers({ document, subject }: Pick<PaperProps, 'document' | 'subject'>) {
  const [isOpen, setOpen] = useState(false);
  const recordId =
    subject.of === 'record' ? subject.recordId : subject.of === 'review' && !subject.hand ? subject.reviewId : null;
  if (recordId === null) return null;
  return (
    <>
      <Button label={words.outgoing.giveOf(inWindow(document.title))} onClick={() => setOpen(true)}>
        {words.outgoing.give}
      </Button>
      {isOpen && (
        <OutgoingDialog recordIds={[recordId]} papers={[document]} isForOthers onClose={() => setOpen(false)} />
      )}
    </>
  );
}
