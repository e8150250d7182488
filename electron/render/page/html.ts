/** A piece of a page whose text is already escaped. Only `text` and `element` make one. */
export type Html = string & { readonly __html: true };

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as it stands in a page, in an attribute too: shown literally, never a tag (security F01, F12). */
export function text(plain: string): Html {
  return plain.replace(/[&<>"']/g, (character) => escapes[character] ?? '') as Html; // this is where escaping happens
}

/** Attributes by name; what is null or undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element with its children in order. */
export function element(name: string, attributes: Attributes, ...children: Html[]): Html {
  return `${opening(name, attributes)}${children.join('')}</${name}>` as Html; // made of escaped parts only
}

/** An element that has no content and no end: an image, a column, a line break. */
export function voidElement(name: string, attributes: Attributes = {}): Html {
  return opening(name, attributes) as Html; // made of escaped parts only
}

/** Pieces one after another. */
export function together(...parts: Html[]): Html {
  return parts.join('') as Html; // made of escaped parts only
}

function opening(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${text(String(value))}"`);
  return `<${name}${written.join('')}>`;
}
