/** What the field of one value is given: its label, what is wrong with it, and how it is changed. */
export interface ValueFieldProps<Value> {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  id?: string | undefined;
  value: Value;
  onChange: (value: Value) => void;
}
