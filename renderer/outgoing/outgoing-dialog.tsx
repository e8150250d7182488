import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { flushAll } from '#renderer/asking/autosave.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { asNoted, missingOf, nobody, whomFields } from '#renderer/disclosures/whom.ts';
import { WhomFields } from '#renderer/disclosures/whom-fields.tsx';
import { Button, Dialog, ErrorSummary, Loaded, Notice, Progress, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { OutgoingDone } from './outgoing-done.tsx';
import { OutgoingForm } from './outgoing-form.tsx';
import { kindsOf, type Look, outOf, wishOf } from './wish.ts';

const says = words.outgoing;

interface OutgoingDialogProps {
  recordIds: readonly RecordId[];
  /** What may be chosen; one alone is not asked for. */
  papers: readonly { id: string; title: Bilingual }[];
  /** Opened to give a paper to somebody else than the two whose it is. */
  isForOthers?: boolean;
  onClose: () => void;
}

/**
 * Papers of one or several records before they leave: what goes out, to whom and why (requirements 9.4); then how far it is;
 * then what was saved and what could not be made.
 */
export function OutgoingDialog({ recordIds, papers, isForOthers = false, onClose }: OutgoingDialogProps) {
  const [document, setDocument] = useState(papers[0]?.id ?? '');
  const look = useRead('outgoing.look', { document, recordIds: [...recordIds] }, { stays: true });
  if (look.state !== 'ready') return <Loaded reading={look}>{() => null}</Loaded>;
  const paper = papers.find(({ id }) => id === document);
  return (
    <Papers
      title={isForOthers && paper ? says.giveOf(inWindow(paper.title)) : says.title(recordIds.length)}
      look={look.value}
      document={document}
      papers={papers}
      isForOthers={isForOthers}
      onDocument={setDocument}
      onClose={onClose}
    />
  );
}

interface PapersProps extends Required<Omit<OutgoingDialogProps, 'recordIds'>> {
  look: Look;
  document: string;
  title: string;
  onDocument: (id: string) => void;
}

function Papers({ title, look, document, papers, isForOthers, onDocument, onClose }: PapersProps) {
  const [wished, setWish] = useState(() => wishOf(look, isForOthers));
  const [whom, setWhom] = useState(nobody);
  const [saved, setSaved] = useState<Output<'outgoing.save'>>();
  const [stopped, setStopped] = useState<'asked' | 'done'>();
  const problems = useFormProblems('outgoing', whomFields);
  const save = useWrite('outgoing.save');
  const stop = useWrite('outgoing.stop');
  const kinds = kindsOf(look);
  // another paper may not be had as the same kind of file
  const wish = kinds.includes(wished.as) ? wished : { ...wished, as: kinds[0] ?? wished.as };
  const count = outOf(look, wish).out.length;

  async function putOut(): Promise<void> {
    const missing = wish.isForOthers ? missingOf(whom) : [];
    if (problems.found(missing)) return;
    setStopped(undefined);
    await flushAll();
    const { as, language, onNewSheet, restricted } = wish;
    const answer = await save.ask({
      document,
      recordIds: look.people.map(({ recordId }) => recordId),
      language: look.languages.length < 2 ? 'en' : language,
      out: as === 'one-pdf' ? { as, onNewSheet } : { as: 'files', format: as },
      restricted,
      sharing: wish.isForOthers ? asNoted(whom) : null,
    });
    if (answer.ok) setSaved(answer.value);
    else if (answer.problem.code === 'save-cancelled')
      setStopped((before) => (before === 'asked' ? 'done' : undefined));
    else problems.refused(answer.problem);
  }

  function onStop(): void {
    setStopped('asked');
    void stop.ask({});
  }

  // what is closed is stopped: nothing goes on behind the screen
  function close(): void {
    if (save.busy) void stop.ask({});
    onClose();
  }

  const isMaking = save.progress !== undefined;
  return (
    <Dialog
      open
      wide
      title={title}
      onClose={close}
      actions={
        saved || isMaking ? (
          <Button onClick={isMaking ? onStop : close}>{isMaking ? says.stop : says.close}</Button>
        ) : (
          <>
            {count > 0 && (
              <Button look="main" busy={save.busy} onClick={() => void putOut()}>
                {says.do(count)}
              </Button>
            )}
            <Button onClick={close}>{words.kit.cancel}</Button>
          </>
        )
      }
    >
      {saved ? (
        <OutgoingDone saved={saved} />
      ) : save.progress ? (
        <Progress label={says.making} {...save.progress} />
      ) : (
        <Stack>
          {stopped === 'done' && <Notice kind="info" title={says.stopped} />}
          <ErrorSummary {...problems.summary} />
          <OutgoingForm
            look={look}
            document={document}
            papers={papers}
            onDocument={onDocument}
            wish={wish}
            onWish={setWish}
          >
            <WhomFields whom={whom} onWhom={setWhom} of={look} problems={problems} />
          </OutgoingForm>
        </Stack>
      )}
    </Dialog>
  );
}
