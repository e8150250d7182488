import type { Output } from '#contract/index.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { Button, ButtonRow, DropPlace, FieldSet, Refused, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import './letterhead-field.css';

/** The Word file that the school's documents carry as letterhead, what it says, and what of it was left out. */
export function LetterheadField({ letterhead }: { letterhead: Output<'school.read'>['letterhead'] }) {
  const choose = useWrite('school.chooseLetterhead');
  const remove = useWrite('school.removeLetterhead');
  const said = words.settings.letterhead;
  return (
    <FieldSet legend={said.title} hint={said.text}>
      <DropPlace onFile={() => void choose.ask({})} busy={choose.busy}>
        <Stack>
          <Refused problem={choose.problem ?? remove.problem} />
          {letterhead !== null && (
            <>
              <p>{said.file(letterhead.name)}</p>
              {letterhead.words !== '' && (
                <div>
                  <p>{said.says}</p>
                  <p className="letterhead-words">{letterhead.words}</p>
                </div>
              )}
              {letterhead.leftOut.map((each) => (
                <p key={each}>{said.leftOut[each]}</p>
              ))}
            </>
          )}
          <ButtonRow>
            <Button busy={choose.busy} onClick={() => void choose.ask({})}>
              {letterhead === null ? said.choose : said.change}
            </Button>
            {letterhead !== null && (
              <Button look="quiet" busy={remove.busy} onClick={() => void remove.ask({})}>
                {said.remove}
              </Button>
            )}
          </ButtonRow>
        </Stack>
      </DropPlace>
    </FieldSet>
  );
}
