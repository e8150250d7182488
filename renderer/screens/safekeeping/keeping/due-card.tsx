import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { countsFrom } from '#domain/retention/classes.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import {
  Button,
  ButtonRow,
  Card,
  CheckBox,
  Disclosure,
  PlainTable,
  Refused,
  Row,
  Stack,
  type TableColumn,
  Tag,
  toast,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

type Due = Output<'keeping.due'>;
type Group = Due['groups'][number];

/** What may be destroyed, each with the sum behind its day, to be proposed; and what will be due within three months. */
export function DueCard({ due }: { due: Due }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const propose = useWrite('keeping.propose');
  const says = words.keeping.due;
  const wanted = due.groups.filter(({ key }) => chosen.has(key));
  const count = wanted.reduce((sum, group) => sum + free(group).length, 0);

  async function proposeAll(): Promise<void> {
    for (const restricted of [false, true]) {
      const items = wanted.filter((group) => group.restricted === restricted).flatMap(free);
      if (items.length === 0) continue;
      const answer = await propose.ask({ restricted, items: items.map(({ class: of, id }) => ({ class: of, id })) });
      if (!answer.ok) return;
    }
    setChosen(new Set());
    toast({ text: says.proposed2 });
  }

  function choose(key: string, isChosen: boolean): void {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    setChosen(next);
  }

  return (
    <Card title={says.title}>
      <Stack>
        {due.groups.length === 0 ? (
          <p>{says.empty}</p>
        ) : (
          <PlainTable label={says.label} rows={due.groups} rowId={({ key }) => key} columns={columns(chosen, choose)} />
        )}
        {due.later.next && <p className="small">{says.later(due.later.count, due.later.next)}</p>}
        {due.neverClosed.length > 0 && <p className="small">{says.neverClosed(due.neverClosed.join('; '))}</p>}
        <Refused problem={propose.problem} />
        {count > 0 && (
          <ButtonRow>
            <Button look="main" busy={propose.busy} onClick={() => void proposeAll()}>
              {says.propose(count)}
            </Button>
          </ButtonRow>
        )}
      </Stack>
    </Card>
  );
}

const free = ({ state, items }: Group) =>
  state === 'due' ? items.filter(({ held, proposed }) => held.length === 0 && !proposed) : [];

const nameOf = (group: Group): string => words.keeping.due.of(group.class, group.cycleLabel);

function columns(
  chosen: ReadonlySet<string>,
  choose: (key: string, isChosen: boolean) => void,
): readonly TableColumn<Group>[] {
  const says = words.keeping.due;
  return [
    { id: 'what', heading: says.columns.what, text: nameOf, cell: (group) => <What group={group} /> },
    {
      id: 'why',
      heading: says.columns.why,
      text: ({ class: of, since, rule, until }) => words.keeping.sum(countsFrom[of], since, rule, until),
      long: true,
    },
    {
      id: 'state',
      heading: says.columns.state,
      text: ({ state }) => says[state],
      cell: (group) => <State group={group} />,
    },
    {
      id: 'choose',
      heading: says.columns.choose,
      text: () => '',
      cell: (group) =>
        free(group).length > 0 && (
          <CheckBox
            label={says.choose(nameOf(group))}
            labelHidden
            checked={chosen.has(group.key)}
            onChange={(isChosen) => choose(group.key, isChosen)}
          />
        ),
    },
  ];
}

function What({ group }: { group: Group }) {
  const says = words.keeping.due;
  const whose = group.items.filter(({ names }) => names.length > 0);
  return (
    <>
      {nameOf(group)}
      {group.restricted && <p className="small">{says.restricted}</p>}
      {whose.length > 0 && (
        <Disclosure title={says.names(group.items.length)}>
          <ul>
            {whose.map(({ id, names, held }) => (
              <li key={id}>
                {names.map((name) => name || says.gone).join(', ')}
                {held.length > 0 && ` (${held.map(heldInWords).join('; ')})`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function heldInWords(held: Group['items'][number]['held'][number]): string {
  const { heldBy } = words.keeping.due;
  return held.why === 'leaver' ? heldBy.leaver(held.until) : heldBy[held.why];
}

function State({ group }: { group: Group }) {
  const says = words.keeping.due;
  const held = group.items.filter((item) => item.held.length > 0).length;
  const proposed = group.items.filter((item) => item.proposed).length;
  return (
    <Row gap={4}>
      <Tag kind={group.state === 'due' ? 'warn' : 'neutral'}>{says[group.state]}</Tag>
      {held > 0 && <Tag kind="info">{says.held(held)}</Tag>}
      {proposed > 0 && <Tag kind="info">{says.proposed(proposed)}</Tag>}
    </Row>
  );
}
