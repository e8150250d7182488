import type { Output } from '#contract/index.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useAutosave } from '#renderer/asking/autosave.ts';
import { href } from '#renderer/places/routes.ts';
import { Card, Loaded, PageHeader, PartsBeside, ProseField, Stack, TaskList, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { type Part, TranslatorList, type Word } from './translator-list.tsx';

type WelshWords = Output<'welsh.words'>;

const says = words.welsh;

/** A longer text gets a box that grows. */
const ONE_LINE = 80;

/** The school's own Welsh: for its jobs and themes, and for what its policy says in English alone, form by form. */
export function WelshScreen() {
  const reading = useRead('welsh.words', {});
  return (
    <Loaded reading={reading}>
      {(shown) => {
        const parts = partsOf(shown);
        return (
          <>
            <PageHeader
              title={says.title}
              help={says.help}
              crumbs={[{ label: words.settings.title, to: href('settings') }]}
              note={says.note(...countOf(parts.flatMap((part) => part.words)))}
              actions={parts.length > 0 && <TranslatorList parts={parts} />}
            />
            {shown.policy === null && <p>{says.noPolicy}</p>}
            {shown.policy && shown.parts.length === 0 && <p>{says.nothing}</p>}
            {parts.length > 0 && <Parts parts={parts} />}
          </>
        );
      }}
    </Loaded>
  );
}

function partsOf({ parts, jobTitles, themes }: WelshWords): Part[] {
  const all: Part[] = [
    { id: 'job-titles', title: says.jobTitles, text: says.once, words: jobTitles },
    { id: 'themes', title: says.themes, text: says.once, words: themes },
    ...parts.map(({ form, words: own }) => ({
      id: form?.id ?? 'others',
      title: form ? inWindow(form.title) : says.others,
      words: own,
    })),
  ];
  return all.filter((part) => part.words.length > 0);
}

function Parts({ parts }: { parts: readonly Part[] }) {
  const tasks = parts.map(({ id, title, words: own }) => ({ id, title, done: isWhole(own) }));
  return (
    <PartsBeside list={<TaskList label={says.parts} tasks={tasks} />}>
      <Stack>
        {parts.map(({ id, title, text, words: own }) => (
          <Card key={id} id={id} title={title}>
            <Stack>
              {text && <p>{text}</p>}
              <p className="small">{says.count(...countOf(own))}</p>
              {own.map((word) => (
                <WelshOf key={word.english} word={word} />
              ))}
            </Stack>
          </Card>
        ))}
      </Stack>
    </PartsBeside>
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

const isWhole = (own: readonly Word[]): boolean => own.every(({ welsh }) => welsh !== '');

/** How many of some words have Welsh, and how many there are. */
function countOf(own: readonly Word[]): [have: number, all: number] {
  return [own.filter(({ welsh }) => welsh !== '').length, own.length];
}
