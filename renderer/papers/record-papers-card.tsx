import type { Output } from '#contract/index.ts';
import type { RecordId } from '#domain/ids.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { Card, Stack } from '#renderer/ui/index.ts';
import { PaperList } from './paper-list.tsx';
import { ReadForm } from './read-form.tsx';

interface RecordPapersCardProps {
  title: string;
  of: { recordId: RecordId; person: { language: LanguageChoice }; forms: readonly { id: string }[] };
  list: Output<'documents.list'>;
  /** Whether letters about it are offered beside its forms. */
  hasLetters?: boolean;
}

/** The papers of a record that stands outside all reviews: its forms, and its letters. */
export function RecordPapersCard({ title, of, list, hasLetters = false }: RecordPapersCardProps) {
  const { recordId, person, forms } = of;
  const papers = list.documents.filter(
    ({ subjects, form }) =>
      subjects.includes('record') && (form === null ? hasLetters : forms.some(({ id }) => id === form)),
  );
  return (
    <Card title={title}>
      <Stack>
        <PaperList
          papers={papers}
          subject={{ of: 'record', recordId }}
          languages={list.languages}
          wanted={person.language}
        />
        <ReadForm recordId={recordId} />
      </Stack>
    </Card>
  );
}
