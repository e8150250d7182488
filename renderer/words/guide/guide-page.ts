import type { RouteName } from '#renderer/places/routes.ts';

/** A page of the guide: one question of the two people who use the program, and its answer step by step. */
export interface GuidePage {
  id: string;
  /** The question, as somebody in the office would ask it. */
  title: string;
  /** What it is for, in a sentence or two. */
  what: string;
  steps: readonly string[];
  /** What is good to know besides. */
  note?: string;
  /** Other words under which it would be looked for. */
  alsoCalled: string;
  /** The screens on which F1 opens it; where several pages name one, the first. */
  screens: readonly RouteName[];
  /** The screen that its picture shows; the build makes it from the demo school. */
  picture?: GuidePicture;
}

/** A picture of the guide, by the name of its file. */
export type GuidePicture =
  | 'home'
  | 'due'
  | 'staff'
  | 'reviews'
  | 'review'
  | 'cells'
  | 'columns'
  | 'training-needs'
  | 'documents'
  | 'calendar';

/** A screen or a button by the name that it has on screen: it cannot differ from it. */
export const named = (name: string): string => `‘${name}’`;
