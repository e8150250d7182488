import { useWrite } from '#renderer/asking/ask.ts';
import { Card, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { NamedPassages } from './named-passages.tsx';
import type { OneRequest } from './one-request.ts';

const says = words.requests.one.elsewhere;

/** Where the person is named in what is about others: each line is handed over or not, one by one or all of a record's. */
export function ElsewhereCard({ value }: { value: OneRequest }) {
  const give = useWrite('requests.give');
  const requestId = value.request.id;
  const groups = [...Map.groupBy(value.elsewhere, ({ of }) => of || says.nobody)];
  return (
    <Card title={says.title}>
      <Stack>
        <p>{groups.length === 0 ? says.none : says.text}</p>
        {groups.length > 0 && <p className="small">{says.spelling}</p>}
        <NamedPassages
          says={says}
          groups={groups}
          isDecided={({ isGiven }) => isGiven}
          barred={({ mayGive }) => (mayGive ? undefined : says.exempt)}
          isOpen={value.request.closedOn === null}
          busy={give.busy}
          problem={give.problem}
          decide={(passages, given, restricted) => give.ask({ requestId, restricted, passages, given })}
        />
      </Stack>
    </Card>
  );
}
