import type { Output } from '#contract/index.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { Button, ButtonRow, Facts, Notice, Refused, Stack, Tag } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

type Place = Output<'backups.state'>['places'][number];

/** The two folders that copies go to. */
export function Places({ places }: { places: readonly Place[] }) {
  const choose = useWrite('backups.choosePlace');
  const drop = useWrite('backups.dropPlace');
  const says = words.backups;
  const at = (number: 1 | 2) => places.find((place) => place.number === number);
  const shown = ([1, 2] as const).filter((number) => number === 1 || at(1) !== undefined || at(2) !== undefined);
  return (
    <Stack>
      <Refused problem={choose.problem ?? drop.problem} />
      <Facts
        rows={shown.map((number) => {
          const place = at(number);
          return {
            label: says.place(number),
            value: (
              <Stack gap={8}>
                {place ? <Shown place={place} /> : <span>{number === 1 ? says.none : says.secondNone}</span>}
                <ButtonRow>
                  <Button
                    label={place && says.changeNamed(number)}
                    busy={choose.busy}
                    onClick={() => void choose.ask({ number })}
                  >
                    {place ? says.change : number === 1 ? says.choose : says.chooseSecond}
                  </Button>
                  {place && (
                    <Button label={says.dropNamed(number)} busy={drop.busy} onClick={() => void drop.ask({ number })}>
                      {says.drop}
                    </Button>
                  )}
                </ButtonRow>
              </Stack>
            ),
          };
        })}
      />
      {places.some(({ onSameDisk }) => onSameDisk) && <Notice kind="warn">{says.sameDisk}</Notice>}
    </Stack>
  );
}

function Shown({ place: { folder, isThere } }: { place: Place }) {
  const { there, notThere } = words.backups;
  return (
    <span>
      {folder} <Tag kind={isThere ? 'ok' : 'warn'}>{isThere ? there : notThere}</Tag>
    </span>
  );
}
