import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { href } from '#renderer/places/routes.ts';
import { Button, Card, Loaded, PageHeader, PlainTable, Stack, TextLink, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { sentence } from '#renderer/words/problems.ts';
import { HandCard, saidOf } from './hand-card.tsx';

type Released = Output<'releases.list'>['released'];

const says = words.released;

/** What the headteacher handed to the office, and, for the headteacher, where they hand over something more. */
export function ReleasedScreen() {
  const reading = together({ list: useRead('releases.list', {}), vault: useRead('vault.state', {}) });
  return (
    <>
      <PageHeader
        title={says.title}
        help={says.help}
        crumbs={[{ label: words.safekeeping.title, to: href('safekeeping') }]}
      />
      <Loaded reading={reading}>
        {({ list: { released }, vault }) => (
          <Stack>
            {vault.role === 'headteacher' && <HandCard />}
            <Card title={says.label}>
              {released.length === 0 ? (
                <p>{says.none}</p>
              ) : (
                <List released={released} mayTakeBack={vault.role === 'headteacher'} />
              )}
            </Card>
          </Stack>
        )}
      </Loaded>
    </>
  );
}

function List({ released, mayTakeBack }: { released: Released; mayTakeBack: boolean }) {
  const remove = useWrite('releases.remove');
  const takeBack = async (releaseId: Released[number]['id']): Promise<void> => {
    const answer = await remove.ask({ releaseId });
    if (!answer.ok) toast({ text: sentence(answer.problem) });
  };
  return (
    <PlainTable
      label={says.label}
      rows={released}
      rowId={({ id }) => id}
      columns={[
        { id: 'whose', heading: says.columns.whose, text: ({ name }) => name },
        {
          id: 'what',
          heading: says.columns.what,
          text: saidOf,
          cell: (one) => (
            <>
              {saidOf(one)}
              {one.lines.slice(1).map(({ label, value }) => (
                <div key={label.en} className="small">{`${label.en}: ${value}`}</div>
              ))}
            </>
          ),
        },
        { id: 'on', heading: says.columns.on, text: ({ releasedOn }) => shortDay(releasedOn, lang) },
        {
          id: 'paper',
          heading: says.columns.paper,
          text: ({ paper }) => paper ?? '',
          cell: ({ id, paper, name }) =>
            paper && (
              <TextLink
                to={href('document', { document: paper }, { about: aboutText({ of: 'released', releaseId: id }) })}
              >
                {says.open}
                <span className="only-read-aloud"> {says.openOf(name)}</span>
              </TextLink>
            ),
        },
        ...(mayTakeBack
          ? [
              {
                id: 'back',
                heading: says.columns.back,
                text: () => '',
                cell: (one: Released[number]) => (
                  <Button label={says.backOf(saidOf(one))} busy={remove.busy} onClick={() => void takeBack(one.id)}>
                    {says.back}
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
