import type { Output } from '#contract/index.ts';
import type { CycleId } from '#domain/ids.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { languageOf, languageOptions } from '#renderer/papers/languages.ts';
import type { Listed } from '#renderer/papers/paper-actions.tsx';
import { CycleChoice, chosenCycle } from '#renderer/people/cycle-choice.tsx';
import { useKept } from '#renderer/places/address.ts';
import { href } from '#renderer/places/routes.ts';
import { Choice, Grid, LinkButton, Loaded, PageHeader, Row, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { DocumentCard } from './document-card.tsx';

/** Every document that there is: choose what it is about and see the page. */
export function DocumentsScreen() {
  const reading = together({ cycles: useRead('cycles.list', {}), school: useRead('school.read', {}) });
  const [chosen, chooseCycle] = useKept<CycleId | undefined>('cycle', undefined);
  return (
    <>
      <PageHeader
        title={words.documents.title}
        help={words.documents.help}
        actions={<LinkButton to={href('returnedForms')}>{words.returnedForms.title}</LinkButton>}
      />
      <Loaded reading={reading}>
        {({ cycles: { cycles }, school }) => (
          <Gallery
            cycles={cycles}
            cycle={chosenCycle(cycles, chosen)}
            onCycle={chooseCycle}
            documentLanguage={school.documentLanguage}
          />
        )}
      </Loaded>
    </>
  );
}

type Cycles = Output<'cycles.list'>['cycles'];

interface GalleryProps {
  cycles: Cycles;
  /** The cycle that is chosen; undefined where none was opened yet. */
  cycle: Cycles[number] | undefined;
  onCycle: (id: CycleId) => void;
  documentLanguage: LanguageChoice;
}

function Gallery({ cycles, cycle, onCycle, documentLanguage }: GalleryProps) {
  const reading = useRead('documents.list', {
    under: cycle ? { of: 'cycle', cycleId: cycle.id } : { of: 'school' },
  });
  const [chosenLanguage, chooseLanguage] = useKept<LanguageChoice | undefined>('language', undefined);
  return (
    <Loaded reading={reading}>
      {({ documents, languages }) => {
        const options = languageOptions(languages);
        const language = languageOf(languages, chosenLanguage ?? documentLanguage);
        return (
          <Stack>
            <Row>
              {cycle && (
                <CycleChoice label={words.documents.cycle} cycles={cycles} value={cycle.id} onChange={onCycle} />
              )}
              {options.length > 0 && (
                <Choice
                  label={words.documents.language}
                  width="short"
                  options={options}
                  value={language}
                  onChange={chooseLanguage}
                />
              )}
            </Row>
            <Grid align="fill">
              {documents.filter(isOffered).map((document) => (
                <DocumentCard key={document.id} document={document} cycleId={cycle?.id} language={language} />
              ))}
            </Grid>
          </Stack>
        );
      }}
    </Loaded>
  );
}

/** A certificate is about one destruction, a list about days that are chosen or about what is shown: each is offered where that stands. */
const elsewhere = ['person', 'certificate', 'trail', 'disclosures', 'handover', 'list'] as const;
const isOffered = ({ subjects }: Listed): boolean => !elsewhere.some((of) => subjects.includes(of));
