import type { Output } from '#contract/index.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useAutosave } from '#renderer/asking/autosave.ts';
import { href } from '#renderer/places/routes.ts';
import { Card, Columns, Loaded, PageHeader, ProseField, Stack, TaskList, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

type Part = Output<'welsh.words'>['parts'][number];
type Word = Part['words'][number];

const says = words.welsh;

/** A longer text gets a box that grows. */
const ONE_LINE = 80;

/** The school's own Welsh for what its policy says in English alone: each text with a box beside, form by form. */
export function WelshScreen() {
  const reading = useRead('welsh.words', {});
  return (
    <Loaded reading={reading}>
      {({ policy, parts }) => (
        <>
          <PageHeader
            title={says.title}
            help={says.help}
            crumbs={[{ label: words.settings.title, to: href('settings') }]}
            note={policy ? says.note(inWindow(policy), ...countOf(parts.flatMap((part) => part.words))) : says.noPolicy}
          />
          {policy && parts.length === 0 && <p>{says.nothing}</p>}
          {parts.length > 0 && <Parts parts={parts} />}
        </>
      )}
    </Loaded>
  );
}

function Parts({ parts }: { parts: readonly Part[] }) {
  const tasks = parts.map((part) => ({ id: idOf(part), title: titleOf(part), done: isWhole(part) }));
  return (
    <Columns list={<TaskList label={says.parts} tasks={tasks} />}>
      <Stack>
        {parts.map((part) => (
          <Card key={idOf(part)} id={idOf(part)} title={titleOf(part)}>
            <Stack>
              <p className="small">{says.count(...countOf(part.words))}</p>
              {part.words.map((word) => (
                <WelshOf key={word.english} word={word} />
              ))}
            </Stack>
          </Card>
        ))}
      </Stack>
    </Columns>
  );
}

function WelshOf({ word: { english, welsh } }: { word: Word }) {
  const { ask } = useWrite('welsh.save');
  const box = useAutosave(`welsh/${english}`, welsh, (typed) => ask({ english, welsh: typed }));
  return english.length > ONE_LINE ? (
    <ProseField {...box} label={english} lines={2} />
  ) : (
    <TextField {...box} label={english} spellCheck={false} />
  );
}

const idOf = ({ form }: Part): string => form?.id ?? 'others';
const titleOf = ({ form }: Part): string => (form ? inWindow(form.title) : says.others);
const isWhole = ({ words: own }: Part): boolean => own.every(({ welsh }) => welsh !== '');

/** How many of some words have Welsh, and how many there are. */
function countOf(own: readonly Word[]): [have: number, all: number] {
  return [own.filter(({ welsh }) => welsh !== '').length, own.length];
}
