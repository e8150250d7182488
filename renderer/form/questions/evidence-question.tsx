import type { Evidence } from '#domain/record/rows.ts';
import { ChoiceBox, DayBox, ProseBox } from '#renderer/form/box.tsx';
import { addButtonId, rowFieldId } from '#renderer/form/field-id.ts';
import type { QuestionProps } from '#renderer/form/filling.ts';
import { optionsOf } from '#renderer/form/labels.ts';
import { RowList } from '#renderer/form/row-list.tsx';
import { type RowFields, useRows } from '#renderer/form/writes.ts';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

const says = words.form.evidence;

/** What was agreed at the start to go by: a line for each, and the day on which it was looked at. */
export function EvidenceQuestion(props: QuestionProps<'evidence'>) {
  const { question, filling } = props;
  const { add, remove } = useRows(filling.record, 'evidence');
  return (
    <RowList<Evidence>
      rows={filling.evidence}
      open={filling.open}
      says={says}
      addId={addButtonId(filling, question.id)}
      add={() => add({})}
      remove={(row) => remove(row.id)}
      firstBox={(id) => rowFieldId(filling, question.id, id, 'what')}
      empty={says.empty}
    >
      {(row) => <EvidenceBoxes {...props} row={row} />}
    </RowList>
  );
}

type Fields = RowFields<'evidence'>;

function EvidenceBoxes({ question, filling, found, row }: QuestionProps<'evidence'> & { row: Evidence }) {
  const rows = useRows(filling.record, 'evidence');
  const save = (fields: Fields) => rows.save(row.id, fields);
  const box = (field: keyof Fields) => {
    const id = rowFieldId(filling, question.id, row.id, field);
    return { id, open: filling.open, found: found.get(id) };
  };
  const { kinds } = question;
  return (
    <Stack>
      <ProseBox
        {...box('what')}
        label={inWindow(question.columns.what.label)}
        value={row.what}
        send={(what) => save({ what })}
      />
      <div className="sides">
        {kinds && (
          <ChoiceBox<string>
            {...box('kind')}
            label={says.kind}
            value={row.kind ?? ''}
            options={[{ value: '', label: says.noKind }, ...optionsOf(kinds)]}
            send={(kind) => save({ kind: kind === '' ? null : kind })}
          />
        )}
        <DayBox
          {...box('seenOn')}
          label={inWindow(question.columns.seen.label)}
          value={row.seenOn}
          send={(seenOn) => save({ seenOn })}
        />
      </div>
    </Stack>
  );
}
