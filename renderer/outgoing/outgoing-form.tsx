import type { ReactNode } from 'react';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { languageOptions } from '#renderer/papers/languages.ts';
import { CheckBox, Choice, Disclosure, RadioGroup, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { kindsOf, type Look, outOf, type Wish } from './wish.ts';

const says = words.outgoing;

/** More names than these would fill the dialog. */
const MANY = 12;

interface OutgoingFormProps {
  look: Look;
  document: string;
  papers: readonly { id: string; title: Bilingual }[];
  onDocument: (id: string) => void;
  wish: Wish;
  onWish: (wish: Wish) => void;
  /** To whom and why, where it is for somebody else. */
  children: ReactNode;
}

/** Which papers, as what, in which language and for whom; and under it what goes out, and who has none. */
export function OutgoingForm({ look, document, papers, onDocument, wish, onWish, children }: OutgoingFormProps) {
  const { toTick } = outOf(look, wish);
  const isOne = look.people.length === 1;
  const kinds = kindsOf(look).map((value) => ({ value, label: kindName(value, isOne) }));
  const languages = languageOptions(look.languages);
  return (
    <Stack>
      {papers.length > 1 && (
        <Choice
          label={says.document}
          options={papers.map(({ id, title }) => ({ value: id, label: inWindow(title) }))}
          value={document}
          onChange={onDocument}
        />
      )}
      <Choice
        label={says.as}
        width="middle"
        options={kinds}
        value={wish.as}
        onChange={(as) => onWish({ ...wish, as })}
      />
      {wish.as === 'one-pdf' && (
        <CheckBox
          label={says.onNewSheet}
          hint={says.onNewSheetHint}
          checked={wish.onNewSheet}
          onChange={(onNewSheet) => onWish({ ...wish, onNewSheet })}
        />
      )}
      {languages.length > 0 && (
        <Choice
          label={says.language}
          width="middle"
          options={[{ value: 'own' as const, label: says.ownLanguage }, ...languages]}
          value={wish.language}
          onChange={(language) => onWish({ ...wish, language })}
        />
      )}
      {toTick.length > 0 && (
        <CheckBox
          label={says.restricted(toTick.length)}
          hint={says.restrictedHint(toTick.map(({ name }) => name).join(', '))}
          checked={wish.restricted}
          onChange={(restricted) => onWish({ ...wish, restricted })}
        />
      )}
      <RadioGroup
        label={says.for}
        value={wish.isForOthers ? 'others' : 'own'}
        onChange={(who) => onWish({ ...wish, isForOthers: who === 'others' })}
        options={[
          { value: 'own', label: says.own },
          { value: 'others', label: says.others, hint: says.othersHint },
        ]}
      />
      {wish.isForOthers && children}
      <WhatGoesOut look={look} wish={wish} />
    </Stack>
  );
}

function WhatGoesOut({ look, wish }: { look: Look; wish: Wish }) {
  const { out, left } = outOf(look, wish);
  const isOpen = out.length <= MANY;
  return (
    <>
      {out.length === 0 ? (
        <p>{says.goesOut(0)}</p>
      ) : (
        <Disclosure title={says.goesOut(out.length)} open={isOpen}>
          <p>{says.whose(inWindow(look.title), out.map(({ name }) => name).join(', '))}</p>
        </Disclosure>
      )}
      {left.length > 0 && <NotOut title={says.left(left.length)} left={left} />}
    </>
  );
}

/** Whose paper is not among them, and why, a sentence each. */
export function NotOut({ title, left }: { title: string; left: ReturnType<typeof outOf>['left'] }) {
  return (
    <Disclosure title={title} open>
      <ul className="bullets">
        {left.map(({ name, why }) => (
          <li key={name}>{says.leftOne(name, says.why[why])}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

function kindName(as: Wish['as'], isOne: boolean): string {
  if (as === 'one-pdf') return says.asOnePdf;
  return isOne ? says.asFile[as] : says.asFiles[as];
}
