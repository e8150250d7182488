/** The years in which a school can work with the program; any other is a slip of the hand. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;
