/**
 * For a box whose content is scrolled: whoever has no mouse must be able to reach it (WCAG 2.1.1), and its name is read
 * aloud. A fieldset would be for fields.
 */
export const scrolledByKeys = (label: string) => ({ role: 'group', tabIndex: 0, 'aria-label': label }) as const;
