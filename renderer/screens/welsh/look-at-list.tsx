import type { Output } from '#contract/index.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { ActionDialog, PlainTable, Refused, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

type ListRead = NonNullable<Output<'welsh.readList'>['file']>;
type Added = ListRead['added'][number];
type Changed = ListRead['changed'][number];
type Aside = ListRead['aside'][number];

const says = words.welsh.list;

const english: TableColumn<Added> = { id: 'english', heading: says.english, text: (line) => line.english };
const welsh: TableColumn<Added> = { id: 'welsh', heading: says.welsh, text: (line) => line.welsh };
const before: TableColumn<Changed> = { id: 'before', heading: says.before, text: (line) => line.before };
const row: TableColumn<Aside> = { id: 'row', heading: says.row, text: (line) => String(line.row) };
const why: TableColumn<Aside> = { id: 'why', heading: says.why, text: (line) => says.whys[line.why] };

/** What a list that came back would change, before anything is. */
export function LookAtList({ file, onClose }: { file: ListRead; onClose: () => void }) {
  const { fileName, added, changed, same, empty, aside } = file;
  const take = useWrite('welsh.takeList');
  const done = useDone();
  const count = added.length + changed.length;

  async function takeOver(): Promise<void> {
    const said = [...added, ...changed].map((line) => ({ english: line.english, welsh: line.welsh }));
    const answer = await take.ask({ words: said });
    if (!answer.ok) return;
    onClose();
    done(says.taken(count), answer.value);
  }

  return (
    <ActionDialog
      open
      wide
      title={says.title(fileName)}
      action={count > 0 ? says.take(count) : undefined}
      busy={take.busy}
      onDo={() => void takeOver()}
      onClose={onClose}
    >
      <Stack>
        <Refused problem={take.problem} />
        <p>{count > 0 ? says.untouched : says.nothing}</p>
        {same > 0 && <p>{says.same(same)}</p>}
        {empty > 0 && <p>{says.empty(empty)}</p>}
        <Lines label={says.changed(changed.length)} lines={changed} columns={[english, welsh, before]} />
        <Lines label={says.aside(aside.length)} lines={aside} columns={[row, english, welsh, why]} />
        <Lines label={says.added(added.length)} lines={added} columns={[english, welsh]} />
      </Stack>
    </ActionDialog>
  );
}

interface LinesProps<Line> {
  label: string;
  lines: readonly Line[];
  columns: readonly TableColumn<Line>[];
}

function Lines<Line extends Added>({ label, lines, columns }: LinesProps<Line>) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{label}</h3>
      <PlainTable label={label} rows={lines} rowId={idOf} columns={columns} />
    </section>
  );
}

const idOf = (line: Added): string => ('row' in line ? String(line.row) : line.english);
