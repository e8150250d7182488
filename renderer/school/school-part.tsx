import { useRef } from 'react';
import type { Input, Output } from '#contract/index.ts';
import { type Answer, useRead, useWrite } from '#renderer/asking/ask.ts';
import { flushAll, useAutosave, useAutosavedChoice } from '#renderer/asking/autosave.ts';
import { Choice, Loaded, ProseField, RadioGroup, Stack, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { LetterheadField } from './letterhead-field.tsx';
import { LogoField } from './logo-field.tsx';

/** The school as its documents name it. Every box saves itself. */
export function SchoolPart() {
  const school = useRead('school.read', {});
  return <Loaded reading={school}>{(value) => <SchoolFields school={value} />}</Loaded>;
}

const nations = ['wales', 'england'] as const;
const languages = ['en', 'cy', 'both'] as const;

function SchoolFields({ school }: { school: Output<'school.read'> }) {
  const send = useSchoolSend(school);
  const said = words.settings.school;
  const name = useAutosave('school/name', school.name, async (typed) => {
    const answer = await send({ name: typed });
    if (answer.ok) void flushAll(); // what had to wait for a name
    return answer;
  });
  const afterName = (error: string | undefined) => (error && name.value.trim() === '' ? said.nameFirst : error);
  const address = useAutosave('school/address', school.address, (typed) => send({ address: typed }));
  const nation = useAutosavedChoice('school/nation', school.nation, (chosen) => send({ nation: chosen }));
  const language = useAutosavedChoice('school/language', school.documentLanguage, (chosen) =>
    send({ documentLanguage: chosen }),
  );
  return (
    <Stack>
      <TextField {...name} label={said.name} hint={said.nameHint} autoComplete="off" />
      <RadioGroup
        {...nation}
        error={afterName(nation.error)}
        label={said.nation}
        options={nations.map((value) => ({ value, label: said.nations[value] }))}
        inline
      />
      <ProseField
        {...address}
        error={afterName(address.error)}
        label={said.address}
        hint={said.addressHint}
        lines={3}
        limit={300}
      />
      <Choice
        {...language}
        error={afterName(language.error)}
        label={said.language}
        hint={said.languageHint}
        options={languages.map((value) => ({ value, label: said.languages[value] }))}
      />
      <LogoField logo={school.logo} />
      <LetterheadField letterhead={school.letterhead} />
    </Stack>
  );
}

type Details = Input<'school.update'>;

/** Sends one changed fact with the others as they were last typed: two boxes may be on their way at once. */
function useSchoolSend(school: Details): (change: Partial<Details>) => Promise<Answer<unknown>> {
  const { ask } = useWrite('school.update');
  const { name, nation, address, documentLanguage } = school;
  const latest = useRef<Details>({ name, nation, address, documentLanguage });
  return (change) => {
    latest.current = { ...latest.current, ...change };
    return ask(latest.current);
  };
}
