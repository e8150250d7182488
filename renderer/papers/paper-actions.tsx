import type { Output } from '#contract/index.ts';
import type { DocumentSubject } from '#contract/papers/documents.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { useCommand } from '#renderer/asking/commands.ts';
import { Button, ButtonRow, IconPrint } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { usePrintDocument, useSaveDocument } from './put-out.ts';

const says = words.documents.page;

/** A document of the list. */
export type Listed = Output<'documents.list'>['documents'][number];

interface PaperActionsProps {
  document: Listed;
  subject: DocumentSubject;
  language: LanguageChoice;
}

/** Print (Ctrl+P) and save as Word, Excel or PDF, for the document that is on screen. */
export function PaperActions({ document, subject, language }: PaperActionsProps) {
  const { print, busy: printing } = usePrintDocument();
  const asked = { document: document.id, subject, language };
  useCommand('print', () => void print(asked));
  return (
    <ButtonRow>
      <Button
        look="main"
        icon={<IconPrint size={18} aria-hidden="true" />}
        keys="Ctrl P"
        busy={printing}
        onClick={() => void print(asked)}
      >
        {says.print}
      </Button>
      <SaveButtons document={document} subject={subject} language={language} />
    </ButtonRow>
  );
}

/** One button for each kind of file that a document can be saved as. */
export function SaveButtons({ document, subject, language }: PaperActionsProps) {
  const { save, busy } = useSaveDocument();
  return document.formats.map((format) => (
    <Button
      key={format}
      busy={busy}
      label={says.saveAs(says.formats[format], inWindow(document.title))}
      onClick={() => void save({ document: document.id, subject, language, format })}
    >
      {says.save(says.formats[format])}
    </Button>
  ));
}
