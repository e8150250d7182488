import { type FormEvent, useEffect, useState } from 'react';
import type { Compartment } from '#domain/roles.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { Button, ButtonRow, ErrorSummary, Row, Stack, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const GROUPS = 9;
const places = ['first', 'second'] as const;
type Place = (typeof places)[number];

/** Two groups of the sheet are typed back, which shows that the paper exists and can be read. */
export function SheetCheck({
  compartment,
  onShow,
  onChecked,
}: {
  compartment: Compartment;
  onShow: () => void;
  onChecked: () => void;
}) {
  const [groups] = useState(twoGroups);
  const [typed, setTyped] = useState<Record<Place, string>>({ first: '', second: '' });
  const confirm = useWrite('vault.confirmRecoverySheet');
  const problems = useFormProblems<Place>(`sheet-${compartment}`, places);
  const first = problems.at('first').id;
  const { check, checkAction, group, groupMissing, show } = words.people.sheets;

  // the button that led here is gone, and the focus with it
  useEffect(() => document.getElementById(first)?.focus(), [first]);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const empty = places.filter((place) => typed[place].trim() === '');
    if (empty.length > 0) return problems.show(empty.map((at) => ({ field: at, text: groupMissing(groups[at]) })));
    const asked = places.map((place) => ({ group: groups[place], typed: typed[place] }));
    const answer = await confirm.ask({ compartment, groups: asked });
    if (answer.ok) return onChecked();
    const { problem } = answer;
    const wrong = problem.code === 'recovery-group-wrong' ? problem.group : undefined;
    problems.refused(
      problem,
      places.find((place) => groups[place] === wrong),
    );
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <ErrorSummary {...problems.summary} />
        <p>{check}</p>
        <Row>
          {places.map((place) => (
            <TextField
              key={place}
              {...problems.at(place)}
              label={group(groups[place])}
              value={typed[place]}
              onChange={(text) => setTyped({ ...typed, [place]: text })}
              width="short"
              autoComplete="off"
              spellCheck={false}
            />
          ))}
        </Row>
        <ButtonRow>
          <Button type="submit" look="main" busy={confirm.busy}>
            {checkAction}
          </Button>
          <Button onClick={onShow}>{show}</Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}

/** Two different groups by chance, the earlier first, so that the check cannot be learnt by heart. */
function twoGroups(): Record<Place, number> {
  const [one = 0, other = 0] = crypto.getRandomValues(new Uint32Array(2));
  const first = one % GROUPS;
  const second = (first + 1 + (other % (GROUPS - 1))) % GROUPS;
  return { first: Math.min(first, second) + 1, second: Math.max(first, second) + 1 };
}
