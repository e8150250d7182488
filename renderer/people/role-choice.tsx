import { type Role, roles } from '#domain/roles.ts';
import { RadioGroup } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

interface Props {
  id: string;
  error: string | undefined;
  label: string;
  value: Role | '';
  onChange: (role: Role) => void;
  /** Those who can be chosen; everybody where it is left out. */
  among?: readonly Role[];
}

/** Which of the two people somebody is. */
export function RoleChoice({ id, error, label, value, onChange, among = roles }: Props) {
  const options = among.map((role) => ({
    value: role,
    label: words.people.roles[role],
    hint: words.people.roleHints[role],
  }));
  return <RadioGroup id={id} error={error} label={label} value={value} onChange={onChange} options={options} />;
}
