/** What the YAML reader's codes mean to somebody who has never heard of YAML. */
const MEANINGS: Record<string, string> = {
  BAD_INDENT: 'This line is not indented like its neighbours. Use the same number of spaces as the lines around it.',
  TAB_AS_INDENT: 'There is a tab at the start of this line. Use spaces.',
  DUPLICATE_KEY: 'This field stands here twice. Keep one of them.',
  BLOCK_AS_IMPLICIT_KEY:
    'A colon with a space after it starts a new field. If it belongs to the words, put quotation marks around them all.',
  MULTILINE_IMPLICIT_KEY:
    'A field’s name must be on one line, with a colon after it. Is a quotation mark or colon missing?',
  MISSING_CHAR:
    'Something is not closed here: a quotation mark, a bracket, or the colon after a field’s name is missing.',
  UNEXPECTED_TOKEN: 'This cannot be read. Words with special signs need quotation marks around them.',
  BAD_SCALAR_START: 'Words cannot begin with this sign. Put quotation marks around them.',
  BAD_DQ_ESCAPE: 'A backslash has a special meaning between double quotation marks. Use single ones.',
  BAD_ALIAS: 'A value cannot begin with "*". Put quotation marks around it.',
  TAG_RESOLVE_FAILED: 'A value cannot begin with "!". Put quotation marks around it.',
  NON_STRING_KEY: 'A field’s name must be a plain word.',
};

const RULES: Record<string, string> = {
  DUPLICATE_KEY: 'field-twice',
  BAD_ALIAS: 'special-sign',
  TAG_RESOLVE_FAILED: 'special-sign',
};

/** What is said of fields in fields, or brackets in brackets, without end. */
export const TOO_DEEP =
  'This is more levels deep than any field of ours. Is something indented by mistake, or a bracket not closed?';

const OTHERWISE = 'This cannot be read. Compare it with the lines around it, or with the template.';

/** The rule and the plain sentence for an error code of the `yaml` package; `line` is the text of the line. */
export function explainYamlError(code: string, line: string): { rule: string; message: string } {
  if (code === 'RESOURCE_EXHAUSTION') return { rule: 'too-deep', message: TOO_DEEP };
  const rule = RULES[code] ?? 'front-matter-form';
  return { rule, message: explainLine(line) ?? MEANINGS[code] ?? OTHERWISE };
}

/** What a look at the line tells more plainly than the code does. */
function explainLine(line: string): string | undefined {
  if (/^\s*\t/.test(line)) return MEANINGS.TAB_AS_INDENT;
  if (/[:,[]\s*[“”„‟]/.test(line))
    return 'The quotation marks on this line are curly. Only straight ones hold words together: "…".';
  return undefined;
}
