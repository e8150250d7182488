/** An XML part from its content. */
export function xmlPart(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${content}`;
}

/** A value as an attribute in double quotes holds it. */
export function attributeText(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
