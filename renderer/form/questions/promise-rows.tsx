import {
  type PromiseState,
  promiseState,
  type SupportKind,
  type SupportPromise,
  supportKind,
} from '#domain/record/rows.ts';
import { ChoiceBox, DayBox, LineBox, ProseBox } from '#renderer/form/box.tsx';
import { addButtonId, rowFieldId } from '#renderer/form/field-id.ts';
import type { Filling, MissingByBox } from '#renderer/form/filling.ts';
import { RowList } from '#renderer/form/row-list.tsx';
import { type RowFields, useRows } from '#renderer/form/writes.ts';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const says = words.form.promise;

interface PromiseRowsProps {
  /** The id of the question under which they stand. */
  question: string;
  filling: Filling;
  found: MissingByBox;
  labels: { what: string; byWhom: string; byDay: string };
}

const addId = ({ question, filling }: Pick<PromiseRowsProps, 'question' | 'filling'>) =>
  `${addButtonId(filling, question)}/promise`;

/** The rows of the support that was promised. Whether it came can be said after the signing, too. */
export function PromiseRows(props: PromiseRowsProps) {
  const { question, filling } = props;
  const { add, remove } = useRows(filling.record, 'promise');
  return (
    <RowList<SupportPromise>
      rows={filling.promises}
      open={filling.open}
      says={says}
      addId={addId(props)}
      add={() => add({})}
      remove={(row) => remove(row.id)}
      firstBox={(id) => rowFieldId(filling, question, id, 'what')}
      empty={says.empty}
    >
      {(row) => <PromiseBoxes {...props} row={row} />}
    </RowList>
  );
}

type Fields = RowFields<'promise'>;

const kinds = supportKind.options.map((value) => ({ value, label: says.kinds[value] }));
const states = promiseState.options.map((value) => ({ value, label: says.states[value] }));

function PromiseBoxes({ question, filling, found, labels, row }: PromiseRowsProps & { row: SupportPromise }) {
  const rows = useRows(filling.record, 'promise');
  const save = (fields: Fields) => rows.save(row.id, fields);
  const box = (field: keyof Fields, open = filling.open) => {
    const id = rowFieldId(filling, question, row.id, field);
    return { id, open, found: found.get(id) };
  };
  return (
    <Stack>
      <ProseBox {...box('what')} label={labels.what} value={row.what} send={(what) => save({ what })} />
      <div className="sides">
        <ChoiceBox<SupportKind>
          {...box('kind')}
          label={says.kind}
          value={row.kind}
          options={kinds}
          send={(kind) => save({ kind })}
        />
        <LineBox {...box('byWhom')} label={labels.byWhom} value={row.byWhom} send={(byWhom) => save({ byWhom })} />
        <DayBox {...box('byDay')} label={labels.byDay} value={row.byDay} send={(byDay) => save({ byDay })} />
        <ChoiceBox<PromiseState>
          {...box('state', filling.followUp)}
          label={says.state}
          value={row.state}
          options={states}
          send={(state) => save({ state, settledOn: state === 'open' ? null : (row.settledOn ?? filling.today) })}
        />
        {row.state !== 'open' && (
          <DayBox
            {...box('settledOn', filling.followUp)}
            label={says.settledOn}
            value={row.settledOn}
            send={(settledOn) => save({ settledOn })}
          />
        )}
      </div>
    </Stack>
  );
}
