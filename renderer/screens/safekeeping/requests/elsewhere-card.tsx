import { useWrite } from '#renderer/asking/ask.ts';
import {
  Button,
  ButtonRow,
  Card,
  CheckBox,
  Disclosure,
  PlainTable,
  Refused,
  Stack,
  type TableColumn,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OneRequest } from './one-request.ts';
import { passageColumns } from './passage-columns.tsx';

type Passage = OneRequest['elsewhere'][number];

const says = words.requests.one.elsewhere;

/** Where the person is named in what is about others: each line is handed over or not, one by one or all of a record's. */
export function ElsewhereCard({ value }: { value: OneRequest }) {
  const give = useWrite('requests.give');
  const isOpen = value.request.closedOn === null;

  async function decide(passages: readonly Passage[], given: boolean): Promise<void> {
    for (const restricted of [false, true]) {
      const keys = passages.filter((one) => one.mayGive && one.restricted === restricted).map(({ key }) => key);
      if (keys.length > 0) await give.ask({ requestId: value.request.id, restricted, passages: keys, given });
    }
  }

  const groups = [...Map.groupBy(value.elsewhere, ({ of }) => of)];
  return (
    <Card title={says.title}>
      <Stack>
        <p>{groups.length === 0 ? says.none : says.text}</p>
        {groups.length > 0 && <p className="small">{says.spelling}</p>}
        <Refused problem={give.problem} />
        {groups.map(([of, passages]) => {
          const name = of === '' ? says.nobody : of;
          const given = passages.filter(({ isGiven }) => isGiven).length;
          return (
            <Disclosure key={of} title={says.ofTheirs(name, passages.length, given)}>
              <Stack gap={8}>
                {isOpen && passages.some(({ mayGive }) => mayGive) && (
                  <ButtonRow>
                    <Button busy={give.busy} onClick={() => void decide(passages, true)}>
                      {says.all(name)}
                    </Button>
                    <Button busy={give.busy} onClick={() => void decide(passages, false)}>
                      {says.keep(name)}
                    </Button>
                  </ButtonRow>
                )}
                <PlainTable
                  label={says.label}
                  rows={passages}
                  rowId={({ key }) => key}
                  columns={columns(isOpen, (passage, isGiven) => void decide([passage], isGiven))}
                />
              </Stack>
            </Disclosure>
          );
        })}
      </Stack>
    </Card>
  );
}

function columns(isOpen: boolean, decide: (passage: Passage, given: boolean) => void): readonly TableColumn<Passage>[] {
  return [
    ...passageColumns(says.columns, says.places),
    {
      id: 'give',
      heading: says.columns.give,
      text: () => '',
      cell: (passage) =>
        passage.mayGive ? (
          <CheckBox
            label={says.give(passage.said)}
            labelHidden
            disabled={!isOpen}
            checked={passage.isGiven}
            onChange={(given) => decide(passage, given)}
          />
        ) : (
          says.exempt
        ),
    },
  ];
}
