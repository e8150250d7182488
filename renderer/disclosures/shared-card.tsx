import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { RecordId } from '#domain/ids.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { Button, Card, Loaded, PlainTable, Refused, Row, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { DisclosureDialog } from './disclosure-dialog.tsx';

type DisclosureRow = Output<'disclosures.ofRecord'>['disclosures'][number];

const says = words.disclosures;

/** Whom papers of a record were shown to beyond appraiser and appraisee, each to be corrected, and a way to note one. */
export function SharedCard({ recordId }: { recordId: RecordId }) {
  const reading = useRead('disclosures.ofRecord', { recordId });
  const remove = useWrite('disclosures.remove');
  const done = useDone();
  const [open, setOpen] = useState<DisclosureRow | { document: null }>();

  async function takeAway({ id, sharedWith }: DisclosureRow): Promise<void> {
    const answer = await remove.ask({ disclosureId: id });
    if (answer.ok) done(says.removed(sharedWith), answer.value);
  }

  return (
    <Card title={says.card} actions={<Button onClick={() => setOpen({ document: null })}>{says.add}</Button>}>
      <Stack gap={8}>
        <Refused problem={remove.problem} />
        <Loaded reading={reading}>
          {({ disclosures }) =>
            disclosures.length === 0 ? (
              <p className="small">{says.none}</p>
            ) : (
              <PlainTable
                label={says.card}
                rows={disclosures}
                rowId={({ id }) => id}
                columns={columnsWith(setOpen, (noted) => void takeAway(noted))}
              />
            )
          }
        </Loaded>
        {open && <DisclosureDialog recordId={recordId} noted={open} onClose={() => setOpen(undefined)} />}
      </Stack>
    </Card>
  );
}

function columnsWith(
  onCorrect: (noted: DisclosureRow) => void,
  onRemove: (noted: DisclosureRow) => void,
): readonly TableColumn<DisclosureRow>[] {
  const { columns, correct, correctOf, remove, removeOf } = says;
  return [
    { id: 'with', heading: columns.with, text: ({ sharedWith }) => sharedWith },
    { id: 'on', heading: columns.on, text: ({ sharedOn }) => shortDay(sharedOn, lang), oneLine: true },
    { id: 'what', heading: columns.what, text: ({ what }) => what || says.whole },
    { id: 'why', heading: columns.why, text: whyShared, long: true },
    {
      id: 'change',
      heading: columns.change,
      text: () => '',
      cell: (noted) => (
        <Row gap={4}>
          <Button look="quiet" label={correctOf(noted.sharedWith)} onClick={() => onCorrect(noted)}>
            {correct}
          </Button>
          <Button look="quiet" label={removeOf(noted.sharedWith)} onClick={() => onRemove(noted)}>
            {remove}
          </Button>
        </Row>
      ),
    },
  ];
}

/** For which purpose, by which clause, with what was noted beside it. */
export function whyShared({ purpose, purposeId, clause, note }: DisclosureRow): string {
  const why = purposeId === null ? says.anotherPurpose(purpose) : says.purpose(purpose, clause);
  return [why, note].filter(Boolean).join(' · ');
}
