import { shortDay } from '#domain/days/day-words.ts';
import type { QuestionOf } from '#domain/form/kinds/index.ts';
import { isRevisionOver, type Revised, revisionsOf } from '#domain/record/revisions.ts';
import type { Objective, WordedPart, Wording } from '#domain/record/rows.ts';
import { ChoiceBox, DayBox, ProseBox } from '#renderer/form/box.tsx';
import { rowFieldId } from '#renderer/form/field-id.ts';
import type { Filling, MissingByBox } from '#renderer/form/filling.ts';
import { useRevisionSave, useRows } from '#renderer/form/writes.ts';
import { Written } from '#renderer/form/written.tsx';
import { Button, FieldSet, Row, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow, lang } from '#renderer/words/language.ts';
import { sentence } from '#renderer/words/problems.ts';

const says = words.form.revision;

interface RevisionsProps {
  question: QuestionOf<'objectives'>;
  row: Objective;
  filling: Filling;
  found: MissingByBox;
}

/** The earlier wordings of an objective that was revised during the year, each with its day and its reason. */
export function Revisions({ question, row, filling, found }: RevisionsProps) {
  const revised = revisionsOf(row, filling.revisions);
  return revised.map((one, at) => (
    <FieldSet key={one.revision.id} legend={words.form.numbered(says.row, at + 1, revised.length)}>
      <div className="revision">
        <Explained {...one} question={question} filling={filling} found={found} />
        {one.changed.map(({ part, was }) => (
          <Written key={part} label={says.until(labelOf(part, question))} text={said(was)} />
        ))}
        {filling.open && at === revised.length - 1 && <LastOf {...one} row={row} filling={filling} />}
      </div>
    </FieldSet>
  ));
}

type What = 'words' | 'spelling';

function Explained({ revision, question, filling, found }: Revised & Omit<RevisionsProps, 'row'>) {
  const save = useRevisionSave(filling.record);
  const box = (field: string) => {
    const id = rowFieldId(filling, question.id, revision.id, field);
    return { id, open: filling.open, found: found.get(id) };
  };
  return (
    <>
      <div className="sides">
        <DayBox
          {...box('on')}
          label={says.on}
          value={revision.on}
          send={(on) => (on === null ? kept : save(revision.id, { on }))}
        />
        <ChoiceBox<What>
          {...box('isSpelling')}
          label={says.what}
          value={revision.isSpelling ? 'spelling' : 'words'}
          options={[
            { value: 'words', label: says.words },
            { value: 'spelling', label: says.spelling },
          ]}
          send={(what) => save(revision.id, { isSpelling: what === 'spelling' })}
        />
      </div>
      {!revision.isSpelling && (
        <ProseBox
          {...box('reason')}
          label={says.why}
          hint={says.stays}
          value={revision.reason}
          send={(reason) => save(revision.id, { reason })}
        />
      )}
    </>
  );
}

/** A revision has a day: an emptied box keeps the one that stands. */
const kept = Promise.resolve({ ok: true, value: null } as const);

/** What can be done with the last revision: put the earlier wording back while it is being made, or begin another. */
function LastOf({ revision, row, filling }: Revised & { row: Objective; filling: Filling }) {
  const { save } = useRows(filling.record, 'objective');
  const explain = useRevisionSave(filling.record);
  if (isRevisionOver(revision, filling.today)) return null;
  const { text, criteria, monitoring, targetDay } = revision;
  const isExplained = revision.reason.trim() !== '' || revision.isSpelling;

  async function told(saved: Promise<Awaited<ReturnType<typeof save>>>): Promise<void> {
    const answer = await saved;
    if (!answer.ok) toast({ text: sentence(answer.problem) });
  }

  return (
    <Row gap={8}>
      <Button look="quiet" onClick={() => void told(save(row.id, { text, criteria, monitoring, targetDay }))}>
        {says.putBack}
      </Button>
      {isExplained && (
        <Button look="quiet" onClick={() => void told(explain(revision.id, { isOver: true }))}>
          {says.another}
        </Button>
      )}
    </Row>
  );
}

function labelOf(part: WordedPart, { columns }: QuestionOf<'objectives'>): string {
  const { objective, criteria, monitoring, target } = columns;
  const of = { text: objective, criteria, monitoring, targetDay: target }[part];
  return of ? inWindow(of.label) : words.form.objective.targetDay;
}

function said(was: Wording[WordedPart]): string {
  if (was === null) return '';
  return /^\d{4}-\d{2}-\d{2}$/.test(was) ? shortDay(was as Wording['targetDay'] & string, lang) : was; // so days are stored
}
