/** The template of an inspection file, which stands once: in the text of the page for contributors, in a block of code. */
export function templateIn(body: string): string | undefined {
  return /^```yaml\n(---\n[\s\S]*?)^```$/m.exec(body)?.[1];
}
