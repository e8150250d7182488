/** A file of a dictionary as text: 'dictionary:cy/dic'. build/vite/dictionaries.ts finds it in its package. */
declare module 'dictionary:*' {
  export const text: string;
}
