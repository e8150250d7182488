import { useState } from 'react';
import type { Appraiser } from '#domain/cycle/appraisers.ts';
import type { StaffId } from '#domain/ids.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { Choice, Loaded, Stack, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The answer that opens a box for a name from outside the staff list. */
const OUTSIDE = 'outside';

interface AppraiserFieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Who is appraised: nobody appraises themselves. Undefined where it is chosen for several people. */
  of: StaffId | undefined;
  /** The policy wants somebody from outside: a name is asked for at once. */
  fromOutside?: boolean;
  /**
   * In a table, under a heading that says what it is. The names are put in once the box is reached: a hundred boxes of two
   * hundred names each would take the window seconds.
   */
  inTable?: boolean;
  value: Appraiser | undefined;
  onChange: (appraiser: Appraiser | undefined) => void;
}

/** Who appraises: somebody of the staff, or a name from outside the list. */
export function AppraiserField(props: AppraiserFieldProps) {
  const { id, label, hint, error, of, fromOutside = false, inTable = false, value, onChange } = props;
  const staff = useRead('staff.list', { leavers: false });
  const [outside, setOutside] = useState(value === undefined ? fromOutside : value.appraiserId === null);
  const [isReached, setReached] = useState(false);
  const isOutside = value === undefined ? outside : value.appraiserId === null;
  const chosen = isOutside ? OUTSIDE : (value?.appraiserId ?? '');
  return (
    <Loaded reading={staff}>
      {(list) => {
        const options = optionsOf(list.staff, of);
        return (
          <Stack gap={8}>
            <Choice<string>
              id={id}
              label={label}
              hint={hint}
              labelHidden={inTable}
              error={isOutside ? undefined : error}
              options={inTable && !isReached ? options.filter((one) => one.value === chosen) : options}
              value={chosen}
              onFocus={() => setReached(true)}
              onChange={(next) => {
                const person = list.staff.find((one) => one.id === next);
                setOutside(next === OUTSIDE);
                onChange(person && { appraiserId: person.id, appraiserName: fullName(person) });
              }}
            />
            {isOutside && (
              <TextField
                id={`${id}/name`}
                label={words.cycles.appraiser.name}
                error={error}
                value={value?.appraiserName ?? ''}
                spellCheck={false}
                onChange={(name) => onChange({ appraiserId: null, appraiserName: name })}
              />
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}

function optionsOf(staff: readonly Staff[], of: StaffId | undefined): { value: string; label: string }[] {
  return [
    { value: '', label: words.cycles.appraiser.none },
    ...staff.filter(({ id }) => id !== of).map((person) => ({ value: person.id, label: fullName(person) })),
    { value: OUTSIDE, label: words.cycles.appraiser.outside },
  ];
}
