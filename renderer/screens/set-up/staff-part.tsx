import { useRead } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { ButtonRow, LinkButton, Loaded, Stack, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The staff: from a file, or one by one. */
export function StaffPart() {
  const staff = useRead('staff.list', { leavers: false });
  const { text, importAction, addAction, count, toList } = words.setUp.staff;
  return (
    <Stack>
      <p>{text}</p>
      <Loaded reading={staff}>
        {({ staff: people }) =>
          people.length > 0 && (
            <p>
              {count(people.length)} <TextLink to={href('staff')}>{toList}</TextLink>
            </p>
          )
        }
      </Loaded>
      <ButtonRow>
        <LinkButton to={href('importStaff')}>{importAction}</LinkButton>
        <LinkButton to={href('addPerson')}>{addAction}</LinkButton>
      </ButtonRow>
    </Stack>
  );
}
