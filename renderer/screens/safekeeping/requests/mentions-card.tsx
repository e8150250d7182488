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
import { TypedWords } from './typed-words.tsx';

type Mention = OneRequest['mentions'][number];

/** The names of other people in what is handed over: each is left in or taken out, one by one or all of a person's. */
export function MentionsCard({ value }: { value: OneRequest }) {
  const hide = useWrite('requests.hide');
  const says = words.requests.one.mentions;
  const isOpen = value.request.closedOn === null;

  async function decide(mentions: readonly Mention[], hidden: boolean): Promise<void> {
    for (const restricted of [false, true]) {
      const keys = mentions.filter((one) => one.restricted === restricted).map(({ key }) => key);
      if (keys.length > 0) await hide.ask({ requestId: value.request.id, restricted, mentions: keys, hidden });
    }
  }

  const people = [...Map.groupBy(value.mentions, ({ name }) => name)];
  return (
    <Card title={says.title}>
      <Stack>
        <p>{people.length === 0 ? says.none : says.text}</p>
        <Refused problem={hide.problem} />
        {people.map(([name, mentions]) => {
          const out = mentions.filter(({ hidden }) => hidden).length;
          return (
            <Disclosure key={name} title={says.people(name, mentions.length, out)}>
              <Stack gap={8}>
                {isOpen && (
                  <ButtonRow>
                    <Button busy={hide.busy} onClick={() => void decide(mentions, true)}>
                      {says.all(name)}
                    </Button>
                    <Button busy={hide.busy} onClick={() => void decide(mentions, false)}>
                      {says.keep(name)}
                    </Button>
                  </ButtonRow>
                )}
                <PlainTable
                  label={says.label}
                  rows={mentions}
                  rowId={({ key }) => key}
                  columns={columns(isOpen, (mention, hidden) => void decide([mention], hidden))}
                />
              </Stack>
            </Disclosure>
          );
        })}
        <TypedWords value={value} />
      </Stack>
    </Card>
  );
}

function columns(
  isOpen: boolean,
  decide: (mention: Mention, hidden: boolean) => void,
): readonly TableColumn<Mention>[] {
  const says = words.requests.one.mentions;
  return [
    ...passageColumns(says.columns, words.requests.one.places),
    {
      id: 'hide',
      heading: says.columns.hide,
      text: () => '',
      cell: (mention) => (
        <CheckBox
          label={says.hide(mention.said)}
          labelHidden
          disabled={!isOpen}
          checked={mention.hidden}
          onChange={(hidden) => decide(mention, hidden)}
        />
      ),
    },
  ];
}
