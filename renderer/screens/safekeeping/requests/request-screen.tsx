import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { type LanguageChoice, language as languages } from '#domain/text/bilingual.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { languageOptions } from '#renderer/papers/languages.ts';
import { useSaveFile } from '#renderer/papers/put-out.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Card, Choice, Loaded, PageHeader, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { DaysCard } from './days-card.tsx';
import { ElsewhereCard } from './elsewhere-card.tsx';
import { MentionsCard } from './mentions-card.tsx';
import type { OneRequest } from './one-request.ts';
import { SearchCard } from './search-card.tsx';

/** One request from its receipt to its answer: its days, what was searched, whose names are taken out, and its file. */
export function RequestScreen({ params }: ScreenProps<'request'>) {
  const reading = useRead('requests.byId', params);
  const says = words.requests;
  return (
    <Loaded reading={reading}>
      {(value) => (
        <>
          <PageHeader
            title={says.one.heading(value.request.name, value.request.kind)}
            windowTitle={says.one.windowTitle(value.request.kind)}
            help={says.one.help}
            crumbs={[
              { label: words.safekeeping.title, to: href('safekeeping') },
              { label: says.title, to: href('requests') },
            ]}
          />
          <Stack>
            <DaysCard value={value} />
            {value.request.kind === 'access' && <Found days={value} />}
          </Stack>
        </>
      )}
    </Loaded>
  );
}

/** What is held about whoever asks. Every text is looked through for it, which may take a moment: the days are there before. */
function Found({ days }: { days: Output<'requests.byId'> }) {
  const reading = useRead('requests.found', { requestId: days.request.id });
  return (
    <Loaded reading={reading}>
      {(found) => {
        const value = { ...days, ...found };
        return (
          <>
            <SearchCard value={value} />
            <ElsewhereCard value={value} />
            <MentionsCard value={value} />
            <PackCard value={value} />
          </>
        );
      }}
    </Loaded>
  );
}

function PackCard({ value }: { value: OneRequest }) {
  const { save, busy } = useSaveFile('requests.savePack');
  const [chosen, choose] = useState<LanguageChoice | null>(null);
  const language = chosen ?? value.documentLanguage;
  const says = words.requests.one;
  const { id: requestId } = value.request;
  return (
    <Card title={says.pack.title}>
      <Stack>
        <p>{says.pack.text}</p>
        <p className="small">{says.pack.scans}</p>
        {value.withheld.map(({ place, count }) => (
          <p key={place} className="small">
            {says.withheld(says.places[place], count)}
          </p>
        ))}
        {value.appraises > 0 && <p className="small">{says.appraises(value.appraises)}</p>}
        {!value.seesRestricted && <p className="small">{says.search.office}</p>}
        <Choice
          label={words.documents.language}
          width="middle"
          options={languageOptions(languages.options)}
          value={language}
          onChange={choose}
        />
        <ButtonRow>
          <Button look="main" busy={busy} onClick={() => void save({ requestId, format: 'word', language })}>
            {says.pack.word}
          </Button>
          <Button busy={busy} onClick={() => void save({ requestId, format: 'json', language })}>
            {says.pack.json}
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
}
