import { kindOf } from '#domain/form/kinds/index.ts';
import { looks } from '#domain/form/layout.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { Card } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import type { Filling, MissingByBox } from './filling.ts';
import { labelOf } from './labels.ts';
import { LastYear } from './last-year.ts';
import { MarginNote } from './margin-note.tsx';
import { QuestionEditor } from './question-editor.ts';
import type { EditorSection } from './sections.ts';
import './form.css';

interface SectionCardProps {
  section: EditorSection;
  /** With its number on the page. */
  title: string;
  filling: Filling;
  found: MissingByBox;
}

/** A section of a form: its questions, each with last year's part beside it. */
export function SectionCard({ section, title, filling: whole, found }: SectionCardProps) {
  const filling = section.afterSigning ? { ...whole, open: whole.open || whole.followUp } : whole;
  const notes = useRead('margin.ofRecord', { recordId: filling.record });
  const noteOf = (question: string): string =>
    notes.state === 'ready' ? (notes.value.notes.find((one) => one.question === question)?.text ?? '') : '';
  return (
    <Card id={section.id} level={3} title={title}>
      <div className="question-card">
        {section.questions.map((question) => {
          const { wide, headed } = looks[kindOf(question).layout];
          return (
            <div className={wide ? 'question question-wide' : 'question'} key={question.id}>
              <div>
                {headed.screen && <h4>{labelOf(question)}</h4>}
                {headed.screen && question.hint && <p className="small question-hint">{inWindow(question.hint)}</p>}
                <Overtaken question={question.id} filling={filling} />
                <QuestionEditor question={question} filling={filling} found={found} />
                {whole.open && question.kind !== 'notice' && notes.state === 'ready' && (
                  <MarginNote
                    record={filling.record}
                    question={question.id}
                    label={labelOf(question)}
                    text={noteOf(question.id)}
                  />
                )}
              </div>
              <LastYear question={question} filling={filling} />
            </div>
          );
        })}
      </div>
    </Card>
  );
}

/** What the law has overtaken in a question since the policy was written: beside it, because the words print as adopted. */
function Overtaken({ question, filling }: { question: string; filling: Filling }) {
  return filling.overtaken
    .filter((one) => one.question === question)
    .map(({ what, source }) => (
      <p className="small question-hint" key={what.en}>
        {words.form.overtaken(inWindow(what), inWindow(source))}
      </p>
    ));
}
