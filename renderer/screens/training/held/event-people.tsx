import type { StaffId } from '#domain/ids.ts';
import { fullName, groupsOfPosts, type Staff, sortName } from '#domain/staff/staff.ts';
import { useRead } from '#renderer/asking/ask.ts';
import {
  Button,
  ButtonRow,
  CheckBox,
  Disclosure,
  FieldSet,
  Loaded,
  Row,
  Stack,
  TextField,
  UkDateField,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { EventDraft } from './event-draft.ts';
import './held.css';
import type { Held } from './held.ts';

type People = EventDraft['people'];

interface EventPeopleProps {
  id: string;
  error: string | undefined;
  draft: EventDraft;
  /** The line of the list that it is, where it is one. */
  asked: Held['mustHaves'][number] | undefined;
  onChange: (people: People) => void;
}

const says = words.trainingHeld.event;
const nothingYet = { expiresOn: '', certificate: '' };

/** Who was there: ticked one by one, or all of whom it is asked, each with a certificate where it is not like the others'. */
export function EventPeople({ id, error, draft, asked, onChange }: EventPeopleProps) {
  const staff = useRead('staff.list', { leavers: false });
  const { people } = draft;
  const isAsked = (person: Pick<Staff, 'group' | 'otherGroup'>): boolean => {
    const whom = asked?.whom ?? 'all';
    return typeof whom === 'string' || groupsOfPosts(person).some((group) => whom.includes(group));
  };

  function tick(staffIds: readonly StaffId[], isThere: boolean): void {
    const next = new Map(people);
    for (const staffId of staffIds)
      if (isThere) next.set(staffId, next.get(staffId) ?? nothingYet);
      else next.delete(staffId);
    onChange(next);
  }

  return (
    <Loaded reading={staff}>
      {({ staff: list }) => (
        <>
          <FieldSet id={id} error={error} legend={says.who}>
            <ButtonRow>
              <Button
                onClick={() =>
                  tick(
                    list.filter(isAsked).map((one) => one.id),
                    true,
                  )
                }
              >
                {says.everybody}
              </Button>
              <Button look="quiet" onClick={() => onChange(new Map())}>
                {says.nobody}
              </Button>
            </ButtonRow>
            <div className="event-people">
              {list.map((person) => (
                <CheckBox
                  key={person.id}
                  label={sortName(person)}
                  checked={people.has(person.id)}
                  onChange={(isThere) => tick([person.id], isThere)}
                />
              ))}
            </div>
          </FieldSet>
          {people.size > 0 && (
            <Disclosure title={says.certificates}>
              <Stack gap={8}>
                {list
                  .filter((person) => people.has(person.id))
                  .map((person) => (
                    <Certificate
                      key={person.id}
                      name={fullName(person)}
                      value={people.get(person.id) ?? nothingYet}
                      onChange={(one) => onChange(new Map(people).set(person.id, one))}
                    />
                  ))}
              </Stack>
            </Disclosure>
          )}
        </>
      )}
    </Loaded>
  );
}

interface CertificateProps {
  name: string;
  value: typeof nothingYet;
  onChange: (value: typeof nothingYet) => void;
}

function Certificate({ name, value, onChange }: CertificateProps) {
  return (
    <Row align="end">
      <TextField
        label={says.certificateOf(name)}
        width="middle"
        value={value.certificate}
        onChange={(certificate) => onChange({ ...value, certificate })}
      />
      <UkDateField
        label={says.expiresOf(name)}
        value={value.expiresOn}
        onChange={(expiresOn) => onChange({ ...value, expiresOn })}
      />
    </Row>
  );
}
