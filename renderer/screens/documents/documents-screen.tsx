import type { CycleId } from '#domain/ids.ts';
import type { LanguageChoice } from '#domain/said.ts';
import { useKept } from '#renderer/address.ts';
import { useRead } from '#renderer/ask.ts';
import { CycleChoice, chosenCycle } from '#renderer/screens/cycles/cycle-choice.tsx';
import { together } from '#renderer/together.ts';
import { Choice, Grid, Loaded, PageHeader, Row, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { DocumentCard } from './document-card.tsx';
import { languages } from './languages.ts';

/** Every document that there is: choose what it is about and see the page. */
export function DocumentsScreen() {
  const reading = together({
    list: useRead('documents.list', {}),
    cycles: useRead('cycles.list', {}),
    school: useRead('school.read', {}),
  });
  const [chosen, chooseCycle] = useKept<CycleId | undefined>('cycle', undefined);
  const [chosenLanguage, chooseLanguage] = useKept<LanguageChoice | undefined>('language', undefined);
  return (
    <>
      <PageHeader title={words.documents.title} help={words.documents.help} />
      <Loaded reading={reading}>
        {({ list: { documents }, cycles: { cycles }, school }) => {
          const cycle = chosenCycle(cycles, chosen);
          const language = chosenLanguage ?? school.documentLanguage;
          return (
            <Stack>
              <Row>
                {cycle && (
                  <CycleChoice label={words.documents.cycle} cycles={cycles} value={cycle.id} onChange={chooseCycle} />
                )}
                <Choice
                  label={words.documents.language}
                  width="short"
                  options={languages}
                  value={language}
                  onChange={chooseLanguage}
                />
              </Row>
              <Grid>
                {documents.map((document) => (
                  <DocumentCard key={document.id} document={document} cycleId={cycle?.id} language={language} />
                ))}
              </Grid>
            </Stack>
          );
        }}
      </Loaded>
    </>
  );
}
