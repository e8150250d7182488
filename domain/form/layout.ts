/**
 * How a kind of question is laid out: facts at the head of a form, one box under the question's own label, several boxes
 * with labels of their own, rows, boxes side by side over the whole width, a sentence, or the signatures at the end.
 */
export type Layout = 'head' | 'own-label' | 'parts' | 'rows' | 'wide' | 'sentence' | 'end';

/** What a layout means for the screen, for paper, and for whoever adds a question to a form. */
interface Look {
  /** The screen shows it once for the whole record, although each printed form repeats it. */
  once: boolean;
  /** The question's label stands over its boxes. */
  headed: { screen: boolean; paper: boolean };
  /** It takes the whole width of the screen: nothing of last year's stands beside it. */
  wide: boolean;
  /** On paper it needs no section round it. */
  alone: boolean;
  /** It closes a form and asks nothing: what is added stands before it. */
  closes: boolean;
}

const plain: Look = {
  once: false,
  headed: { screen: false, paper: false },
  wide: false,
  alone: false,
  closes: false,
};

/** What each layout means. */
export const looks: Readonly<Record<Layout, Look>> = {
  head: { ...plain, once: true, alone: true },
  'own-label': plain,
  parts: { ...plain, headed: { screen: true, paper: false } },
  rows: { ...plain, headed: { screen: true, paper: true } },
  wide: { ...plain, headed: { screen: true, paper: true }, wide: true },
  sentence: { ...plain, alone: true, closes: true },
  end: { ...plain, headed: { screen: false, paper: true }, once: true, closes: true },
};
