import type { Refusal } from '#contract/window.ts';
import {
  Button,
  ButtonRow,
  CheckBox,
  Disclosure,
  PlainTable,
  Refused,
  Stack,
  type TableColumn,
} from '#renderer/ui/index.ts';
import { type Passage, passageColumns } from './passage-columns.tsx';

/** A line about which is decided, in the compartment that it stands in. */
interface Decided<Place extends string> extends Passage<Place> {
  key: string;
  restricted: boolean;
}

interface Says<Place extends string> {
  /** The name of the table. */
  label: string;
  /** The heading of each disclosure: whose lines, how many, and of how many it was decided. */
  heading: (name: string, count: number, decided: number) => string;
  all: (name: string) => string;
  keep: (name: string) => string;
  tick: (said: string) => string;
  columns: Record<'where' | 'words' | 'decision', string>;
  places: Record<Place, string>;
}

interface Props<Place extends string, Line extends Decided<Place>> {
  says: Says<Place>;
  /** The lines by the name that they stand under. */
  groups: readonly (readonly [name: string, lines: readonly Line[]])[];
  isDecided: (line: Line) => boolean;
  /** Why nothing can be decided about a line; undefined where it can. */
  barred?: (line: Line) => string | undefined;
  /** Whether the request is open. */
  isOpen: boolean;
  busy: boolean;
  problem: Refusal | undefined;
  /** Decides about lines of one compartment. */
  decide: (keys: string[], decided: boolean, restricted: boolean) => Promise<unknown>;
}

/** Lines in which somebody is named, each with a tick: decided one by one, or all that stand under a name. */
export function NamedPassages<Place extends string, Line extends Decided<Place>>(props: Props<Place, Line>) {
  const { says, groups, isDecided, barred = () => undefined, isOpen, busy, problem } = props;

  async function decide(lines: readonly Line[], decided: boolean): Promise<void> {
    for (const restricted of [false, true]) {
      const those = lines.filter((line) => !barred(line) && line.restricted === restricted);
      const keys = those.map(({ key }) => key);
      if (keys.length > 0) await props.decide(keys, decided, restricted);
    }
  }

  const columns: readonly TableColumn<Line>[] = [
    ...passageColumns(says.columns, says.places),
    {
      id: 'decision',
      heading: says.columns.decision,
      text: () => '',
      cell: (line) =>
        barred(line) ?? (
          <CheckBox
            label={says.tick(line.said)}
            labelHidden
            disabled={!isOpen}
            checked={isDecided(line)}
            onChange={(decided) => void decide([line], decided)}
          />
        ),
    },
  ];
  return (
    <>
      <Refused problem={problem} />
      {groups.map(([name, lines]) => (
        <Disclosure key={name} title={says.heading(name, lines.length, lines.filter(isDecided).length)}>
          <Stack gap={8}>
            {isOpen && !lines.every(barred) && (
              <ButtonRow>
                <Button busy={busy} onClick={() => void decide(lines, true)}>
                  {says.all(name)}
                </Button>
                <Button busy={busy} onClick={() => void decide(lines, false)}>
                  {says.keep(name)}
                </Button>
              </ButtonRow>
            )}
            <PlainTable label={says.label} rows={lines} rowId={({ key }) => key} columns={columns} />
          </Stack>
        </Disclosure>
      ))}
    </>
  );
}
