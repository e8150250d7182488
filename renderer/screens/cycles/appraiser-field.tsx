import { useState } from 'react';
import type { Appraiser } from '#domain/appraisers.ts';
import type { StaffId } from '#domain/ids.ts';
import { fullName } from '#domain/staff.ts';
import { useRead } from '#renderer/ask.ts';
import { Choice, Loaded, Stack, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

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
  /** In a table, under a heading that says it. */
  labelHidden?: boolean;
  value: Appraiser | undefined;
  onChange: (appraiser: Appraiser | undefined) => void;
}

/** Who appraises: somebody of the staff, or a name from outside the list. */
export function AppraiserField(props: AppraiserFieldProps) {
  const { id, label, hint, error, of, fromOutside = false, labelHidden, value, onChange } = props;
  const staff = useRead('staff.list', { leavers: false });
  const [outside, setOutside] = useState(value === undefined ? fromOutside : value.appraiserId === null);
  const isOutside = value === undefined ? outside : value.appraiserId === null;
  return (
    <Loaded reading={staff}>
      {(list) => (
        <Stack gap={8}>
          <Choice<string>
            id={id}
            label={label}
            hint={hint}
            labelHidden={labelHidden}
            error={isOutside ? undefined : error}
            options={[
              { value: '', label: words.cycles.appraiser.none },
              ...list.staff
                .filter((person) => person.id !== of)
                .map((person) => ({ value: person.id, label: fullName(person) })),
              { value: OUTSIDE, label: words.cycles.appraiser.outside },
            ]}
            value={isOutside ? OUTSIDE : (value?.appraiserId ?? '')}
            onChange={(chosen) => {
              const person = list.staff.find((one) => one.id === chosen);
              setOutside(chosen === OUTSIDE);
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
      )}
    </Loaded>
  );
}
