import type { Day } from '#domain/days/dates.ts';
import type { Compartment } from '#domain/roles.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, Composed, Letterhead } from './blocks.ts';

interface Sheet {
  compartment: Compartment;
  groups: readonly string[];
}

const title: Bilingual = { en: 'Recovery sheet', cy: 'Taflen adfer' };

const opens = {
  general: {
    en: 'This key opens the general records: staff, reviews and training needs. Seal it in an envelope and keep it in the school safe.',
    cy: 'Mae’r allwedd hon yn agor y cofnodion cyffredinol: staff, adolygiadau ac anghenion hyfforddi. Seliwch hi mewn amlen a’i chadw yng nghoffor yr ysgol.',
  },
  restricted: {
    en: 'This key opens the records that only the headteacher may see. Seal it in an envelope and give it to the chair of governors. It is not kept in the office.',
    cy: 'Mae’r allwedd hon yn agor y cofnodion na chaiff neb ond y pennaeth eu gweld. Seliwch hi mewn amlen a’i rhoi i gadeirydd y llywodraethwyr. Nid yw’n cael ei chadw yn y swyddfa.',
  },
} satisfies Record<Compartment, Bilingual>;

const noBackDoor: Bilingual = {
  en: 'Whoever has this sheet can read the records. If every passphrase is forgotten and this sheet is lost, nobody can open them again, not even the makers of the program.',
  cy: 'Gall pwy bynnag sydd â’r daflen hon ddarllen y cofnodion. Os anghofir pob cyfrinymadrodd ac os collir y daflen hon, ni all neb eu hagor eto, dim hyd yn oed gwneuthurwyr y rhaglen.',
};

const howToUse: Bilingual = {
  en: 'To use it: on the lock screen choose “I have forgotten my passphrase” and type the nine groups. Capital and small letters are the same. A new sheet is made afterwards, and this one no longer opens anything.',
  cy: 'I’w defnyddio: ar y sgrin gloi dewiswch “I have forgotten my passphrase” a theipiwch y naw grŵp. Nid oes gwahaniaeth rhwng priflythrennau a llythrennau bach. Gwneir taflen newydd wedyn, ac ni fydd hon yn agor dim.',
};

/** docs/the-day-the-pc-dies.md in three lines, in the words on screen. */
const whenThePcDies: Bilingual = {
  en: 'If the computer has failed: install Reviewbook on another one and put the stick with the backups in. On the first screen choose “Restore from a backup”, then the stick’s folder and the newest backup, then “The recovery sheet”, and type the nine groups. The headteacher needs both sheets.',
  cy: 'Os yw’r cyfrifiadur wedi methu: gosodwch Reviewbook ar un arall a rhowch y cof bach gyda’r copïau wrth gefn ynddo. Ar y sgrin gyntaf dewiswch “Restore from a backup”, wedyn ffolder y cof bach a’r copi diweddaraf, wedyn “The recovery sheet”, a theipiwch y naw grŵp. Mae angen y ddwy daflen ar y pennaeth.',
};

/** The printed page of a recovery key: nine groups of four, what they open and where the page belongs. */
export function recoverySheet(sheet: Sheet, school: Letterhead, today: Day): Composed {
  const group = (value: string, index: number) => ({
    label: { en: `Group ${index + 1}`, cy: `Grŵp ${index + 1}` },
    value,
  });
  const blocks: Block[] = [
    { kind: 'paragraph', text: opens[sheet.compartment] },
    { kind: 'facts', rows: sheet.groups.map(group) },
    { kind: 'notice', text: noBackDoor },
    { kind: 'paragraph', text: howToUse },
    { kind: 'paragraph', text: whenThePcDies },
    { kind: 'facts', rows: [{ label: { en: 'Printed on', cy: 'Argraffwyd ar' }, value: { day: today } }] },
  ];
  return {
    title,
    subtitle: school.name,
    school,
    blocks,
    languages: ['en', 'cy'],
    workbook: 'page',
    demo: false,
    form: null,
  };
}
