import type { StaffId } from '#domain/ids.ts';
import { type Staff, sortName } from '#domain/staff/staff.ts';
import { Choice, type ChoiceProps } from '#renderer/ui/index.ts';

interface PersonChoiceProps extends Omit<ChoiceProps<StaffId | ''>, 'options'> {
  /** What stands first, where nobody is chosen: 'Choose a person'. */
  nobody: string;
  people: readonly Pick<Staff, 'id' | 'givenName' | 'familyName'>[];
}

/** One person out of the staff list, by family name; '' for nobody. */
export function PersonChoice({ nobody, people, ...box }: PersonChoiceProps) {
  return (
    <Choice<StaffId | ''>
      {...box}
      options={[{ value: '', label: nobody }, ...people.map((one) => ({ value: one.id, label: sortName(one) }))]}
    />
  );
}
