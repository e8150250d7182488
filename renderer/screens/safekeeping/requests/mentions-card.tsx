import { useWrite } from '#renderer/asking/ask.ts';
import { Card, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { NamedPassages } from './named-passages.tsx';
import type { OneRequest } from './one-request.ts';
import { TypedWords } from './typed-words.tsx';

const { mentions: says, places } = words.requests.one;

/** The names of other people in what is handed over: each is left in or taken out, one by one or all of a person's. */
export function MentionsCard({ value }: { value: OneRequest }) {
  const hide = useWrite('requests.hide');
  const requestId = value.request.id;
  const people = [...Map.groupBy(value.mentions, ({ name }) => name)];
  return (
    <Card title={says.title}>
      <Stack>
        <p>{people.length === 0 ? says.none : says.text}</p>
        <NamedPassages
          says={{ ...says, places }}
          groups={people}
          isDecided={({ hidden }) => hidden}
          isOpen={value.request.closedOn === null}
          busy={hide.busy}
          problem={hide.problem}
          decide={(mentions, hidden, restricted) => hide.ask({ requestId, restricted, mentions, hidden })}
        />
        <TypedWords value={value} />
      </Stack>
    </Card>
  );
}
