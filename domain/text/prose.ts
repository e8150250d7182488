/** The longest prose that a box takes: room for twelve printed pages, and far under a worksheet cell's 32,767. */
export const MOST_PROSE = 20_000;
