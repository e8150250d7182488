import { kitWords } from '#renderer/words/kit.ts';
import { columnsWords } from '#renderer/words/places/columns.ts';
import { shellWords } from '#renderer/words/shell.ts';
import { type GuidePage, named } from './guide-page.ts';

const { screens } = shellWords;
const { table, saved, cells } = kitWords;

/** The lists of staff and reviews, which are written in as a sheet of Excel is. */
export const listPages: readonly GuidePage[] = [
  {
    id: 'write-in-list',
    title: 'How do I write in the list, or paste from Excel?',
    what: 'Staff and Reviews are written where they stand, cell by cell, without opening anybody. Each cell is saved when you leave it.',
    steps: [
      `Open ${named(screens.staff)} or ${named(screens.reviews)}, click a cell and type. Enter goes on down, Tab goes on to the right.`,
      'Enter or F2 opens what is there; Escape leaves it as it was.',
      'To paste, copy a block in Excel, click the cell where it begins, and press Ctrl+V.',
      `Look at what would change and what cannot be taken, then press ${named(cells.pasteAction(12))}, with your number.`,
      'Ctrl+Z takes the last cell or the whole block back.',
    ],
    note: 'To fill a column for several people, tick them, copy one line in Excel and paste it into one of them.',
    alsoCalled: 'spreadsheet sheet grid edit cell type copy block fill column keyboard arrows',
    screens: ['staff', 'reviews'],
    picture: 'cells',
  },
  {
    id: 'excel-came-back',
    title: 'How do I take back a list that was changed in Excel?',
    what: 'Staff or Reviews go home or to a colleague as an Excel file, and come back with what was changed in it. The file knows whose each row is, wherever it stands by now.',
    steps: [
      `Over the list press ${named(table.putOut)}, then ${named('Save as Excel')}. What is shown goes out, so choose columns and filters first.`,
      `Change it in Excel and save it. Then press ${named(table.readBack)} over the same list, or drop the file on the list.`,
      'Each changed cell stands beside what is here now. Leave out what is not to be taken by its tick.',
      'What was changed here as well, since the file was saved, has no tick: tick it only where the file is right.',
      `Press ${named(cells.pasteAction(12))}, with your number. One undo takes it all back.`,
    ],
    note: 'A row that was added adds nobody, and one that was deleted removes nobody: both are said. Keep the file in Excel; as CSV it forgets which dates are which.',
    alsoCalled: 'tracker spreadsheet came back returned changed home merge differences compare read again',
    screens: [],
  },
  {
    id: 'own-columns',
    title: 'How do I add a column of our own, or choose which are shown?',
    what: 'A school keeps what it likes beside each person or review: a date, a tick, a choice or a few words. What is shown, and in which order, is kept for you.',
    steps: [
      `Press ${named(table.columns)} over the list. Tick what is shown; Alt and the arrow keys move a column up and down.`,
      `Press ${named(columnsWords.add)}, name it and say what stands in it, then ${named(columnsWords.save)}.`,
      'Fill it in the list itself, or paste a column out of Excel.',
      `Set the filters above the list and press ${named(saved.save)} to find the same people again, also with Ctrl+K.`,
    ],
    note: 'A column that is removed comes back with all that stood in it for thirty days.',
    alsoCalled: 'custom field extra hide show order layout dbs saved filter view',
    screens: [],
    picture: 'columns',
  },
];
