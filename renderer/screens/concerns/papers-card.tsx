import type { Output } from '#contract/index.ts';
import { PaperList } from '#renderer/papers/paper-list.tsx';
import { Card, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OpenConcern } from './open-concern.ts';

/** The form and the letters of a record. */
export function PapersCard({ concern, list }: { concern: OpenConcern; list: Output<'documents.list'> }) {
  const { recordId, person, forms } = concern;
  const papers = list.documents.filter(
    ({ subjects, form }) => subjects.includes('record') && (form === null || forms.some(({ id }) => id === form)),
  );
  return (
    <Card title={words.concerns.papers.title}>
      <Stack>
        <PaperList
          papers={papers}
          subject={{ of: 'record', recordId }}
          languages={list.languages}
          wanted={person.language}
        />
      </Stack>
    </Card>
  );
}
