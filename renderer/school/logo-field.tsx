import { useWrite } from '#renderer/asking/ask.ts';
import { Button, ButtonRow, DropPlace, FieldSet, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import './logo-field.css';

/** The picture at the head of the school's documents; `logo` is a data: address. */
export function LogoField({ logo }: { logo: string | null }) {
  const choose = useWrite('school.chooseLogo');
  const remove = useWrite('school.removeLogo');
  const { title, text, alt, choose: chooseAction, change, remove: removeAction } = words.settings.logo;
  const problem = choose.problem ?? remove.problem;
  return (
    <FieldSet legend={title} hint={text}>
      <DropPlace onFile={() => void choose.ask({})} busy={choose.busy}>
        <Stack>
          <Refused problem={problem} />
          {logo !== null && <img className="school-logo" src={logo} alt={alt} />}
          <ButtonRow>
            <Button busy={choose.busy} onClick={() => void choose.ask({})}>
              {logo === null ? chooseAction : change}
            </Button>
            {logo !== null && (
              <Button look="quiet" busy={remove.busy} onClick={() => void remove.ask({})}>
                {removeAction}
              </Button>
            )}
          </ButtonRow>
        </Stack>
      </DropPlace>
    </FieldSet>
  );
}
