import type { BrokenLink } from './findBroken.ts';

/** A broken link, the files that name it, and a copy of the page where one is kept. */
export interface BrokenSource extends BrokenLink {
  readonly files: readonly string[];
  readonly copy: string | undefined;
}

/** The report on `asked` addresses, in Markdown. */
export function sayBroken(asked: number, broken: readonly BrokenSource[]): string {
  if (broken.length === 0) return `## Sources\n\nAll ${asked} addresses answer.\n`;
  const lines = broken.map(
    ({ url, status, files, copy }) =>
      `- ${show(url)}: ${status === 0 ? 'no answer' : `answers ${status}`}\n  - named in ${files.map(show).join(', ')}\n  - ${
        copy ? `a copy is kept at ${show(copy)}` : 'the Internet Archive names no copy'
      }`,
  );
  const advice =
    'Look at each by hand first: some hosts refuse programs. If a page has moved, write its new address. If it is gone, write the address of the copy and `copy: true`.';
  return `## Sources\n\n${broken.length} of ${asked} addresses do not answer. ${advice}\n\n${lines.join('\n')}\n`;
}

/** As typed, and never as Markdown. */
function show(text: string): string {
  return `\`${text.replaceAll('`', '%60')}\``;
}
