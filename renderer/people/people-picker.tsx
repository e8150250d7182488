import { useState } from 'react';
import type { StaffId } from '#domain/ids.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import { sortName } from '#domain/staff/staff.ts';
import { inOrder } from '#domain/text/order.ts';
import { searchFor } from '#domain/text/search.ts';
import { Button, CheckBox, Choice, FieldSet, Row, Stack, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import './people-picker.css';

/** Somebody who can be picked. */
export interface Pickable {
  id: StaffId;
  givenName: string;
  familyName: string;
  jobTitle: string;
  group: StaffGroupId;
}

interface PeoplePickerProps {
  id: string;
  error: string | undefined;
  legend: string;
  people: readonly Pickable[];
  picked: ReadonlySet<StaffId>;
  onPick: (picked: ReadonlySet<StaffId>) => void;
}

const says = words.people.picker;

/** Several people out of the staff list: by name and Enter, all with a job title at once, or ticked one by one. */
export function PeoplePicker({ id, error, legend, people, picked, onPick }: PeoplePickerProps) {
  const [find, setFind] = useState('');
  const isWanted = searchFor(find);
  const fitting = people.filter((person) => isWanted(`${sortName(person)} ${person.jobTitle}`));
  const titles = inOrder([...new Set(people.map(({ jobTitle }) => jobTitle).filter((title) => title !== ''))]);

  function tick(staffIds: readonly StaffId[], isIn: boolean): void {
    const next = new Set(picked);
    for (const one of staffIds)
      if (isIn) next.add(one);
      else next.delete(one);
    onPick(next);
  }

  function pickFirst(): void {
    const first = fitting.find((person) => !picked.has(person.id));
    if (find.trim() === '' || !first) return;
    tick([first.id], true);
    setFind('');
  }

  return (
    <FieldSet id={id} error={error} legend={legend}>
      <Stack gap={8}>
        <Row align="end">
          <TextField
            label={says.find}
            hint={says.findHint}
            width="middle"
            value={find}
            onChange={setFind}
            onEnter={pickFirst}
          />
          <Choice
            label={says.atOnce}
            width="middle"
            options={[
              { value: '', label: says.choose },
              { value: EVERYBODY, label: says.everybody },
              ...titles.map((title) => ({ value: title, label: title })),
            ]}
            value=""
            onChange={(title) =>
              tick(
                people.filter(({ jobTitle }) => title === EVERYBODY || jobTitle === title).map((one) => one.id),
                true,
              )
            }
          />
        </Row>
        <div className="people-picker">
          {fitting.map((person) => (
            <CheckBox
              key={person.id}
              label={sortName(person)}
              checked={picked.has(person.id)}
              onChange={(isIn) => tick([person.id], isIn)}
            />
          ))}
        </div>
        <Row>
          <span className="small" role="status">
            {says.count(picked.size)}
          </span>
          {picked.size > 0 && (
            <Button look="quiet" onClick={() => onPick(new Set())}>
              {says.nobody}
            </Button>
          )}
        </Row>
      </Stack>
    </FieldSet>
  );
}

/** No job title is so called. */
const EVERYBODY = '\u0000';
