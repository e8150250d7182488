import { useState } from 'react';
import type { Input, Output } from '#contract/index.ts';
import type { CycleId } from '#domain/ids.ts';
import { emptyDraft } from '#domain/report/report.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { aboutText } from '#renderer/papers/about.ts';
import { languageOf, languageOptions } from '#renderer/papers/languages.ts';
import { usePrintDocument } from '#renderer/papers/put-out.ts';
import { Sheet } from '#renderer/papers/sheet.tsx';
import { yearly } from '#renderer/papers/yearly.ts';
import { go } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { Button, ButtonRow, Card, Choice, Loaded, Notice, PageHeader, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import { OwnWords } from './own-words.tsx';
import { ReportNames } from './report-names.tsx';
import { mayRelease } from './report-release.ts';
import { useReportPage } from './use-report-page.ts';

type Draft = Input<'reports.look'>['draft'];
type Look = Output<'reports.look'>;

const says = words.report;

/** The report to governors before it is released: names found in it, the headteacher's own words, its page. */
export function ReportScreen({ params }: ScreenProps<'report'>) {
  const { cycleId } = params;
  // what was written last time stands there until something else is written
  const [written, setWritten] = useState<Draft | null>(null);
  const reading = together({
    look: useRead('reports.look', { cycleId, draft: written ?? emptyDraft }, { stays: true }),
    school: useRead('school.read', {}),
    vault: useRead('vault.state', {}),
  });
  return (
    <Loaded reading={reading}>
      {({ look, school, vault }) => (
        <Report
          cycleId={cycleId}
          look={look}
          draft={written ?? look.last}
          onDraft={setWritten}
          may={mayRelease(vault, school)}
          wished={school.documentLanguage}
        />
      )}
    </Loaded>
  );
}

interface ReportProps {
  cycleId: CycleId;
  look: Look;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  may: boolean;
  wished: LanguageChoice;
}

function Report({ cycleId, look, draft, onDraft, may, wished }: ReportProps) {
  const [language, setLanguage] = useState(languageOf(look.languages, wished));
  const release = useWrite('reports.release');
  const { print, busy } = usePrintDocument();
  const options = languageOptions(look.languages);
  const page = useReportPage({ cycleId, draft, language });
  const subject = { of: 'cycle', cycleId } as const;

  async function leave(isPrinted: boolean): Promise<void> {
    const answer = await release.ask({ cycleId, draft });
    if (!answer.ok) return toast({ text: sentence(answer.problem) });
    if (isPrinted) await print({ document: yearly.governorReport, subject, language });
    toast({ text: says.released });
    go('document', { document: yearly.governorReport }, { about: aboutText(subject), language });
  }

  return (
    <>
      <PageHeader
        title={says.title}
        help={says.help}
        crumbs={[{ label: words.documents.title, to: href('documents') }]}
        note={says.subtitle(look.cycleLabel)}
        actions={
          may && (
            <ButtonRow>
              <Button look="main" busy={release.busy || busy} onClick={() => void leave(true)}>
                {says.release}
              </Button>
              <Button busy={release.busy || busy} onClick={() => void leave(false)}>
                {says.releaseOnly}
              </Button>
            </ButtonRow>
          )
        }
      />
      <Stack>
        {!may && <Notice kind="info">{says.onlyHeadteacher}</Notice>}
        <ReportNames
          found={look.found}
          instead={draft.instead}
          onInstead={(instead) => onDraft({ ...draft, instead })}
        />
        {may && <OwnWords draft={draft} onDraft={onDraft} />}
        <Left left={look.left} />
        <Card title={says.page.title}>
          <Stack>
            {options.length > 0 && (
              <Choice
                label={says.page.language}
                width="short"
                options={options}
                value={language}
                onChange={setLanguage}
              />
            )}
            <Loaded reading={page}>{({ address }) => <Sheet address={address} label={says.page.frame} />}</Loaded>
          </Stack>
        </Card>
      </Stack>
    </>
  );
}

function Left({ left }: Pick<Look, 'left'>) {
  return (
    <Card title={says.left.title}>
      {left.length === 0 ? (
        <p>{says.left.none}</p>
      ) : (
        <ul>
          {left.map(({ id, madeOn, madeBy, isReleased }) => (
            <li key={id}>{says.left.line(madeOn, madeBy, isReleased)}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
