import { type HostAddress, hostAddress } from '../../domain/contribute/hostAddress.ts';
import { make } from './make.ts';
import type { Parts } from './parts.ts';

/** The file as it stands now. */
export interface CurrentFile {
  /** Its name without the ending; undefined until council and date are known. */
  readonly name: string | undefined;
  readonly text: string;
  /** Whether a file of this name is published already. */
  readonly held: boolean;
}

const UNNAMED = 'inspection';

/** Sets up the ways in which the file leaves the page; gives back what shows the newest text. */
export function setUpHandOver(parts: Parts, current: () => CurrentFile, say: (sentence: string) => void): () => void {
  const { root, text, name, host, button } = parts;
  const repository = root.dataset.repository;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(current().text);
      say('The text is copied.');
    } catch {
      text.closest('details')?.setAttribute('open', '');
      text.select();
      say('This browser does not copy by itself. The text is selected: press Ctrl and C.');
    }
  };
  button('copy').addEventListener('click', copy);
  button('download').addEventListener('click', () => {
    const file = current();
    download(`${file.name ?? UNNAMED}.md`, file.text);
    say(`${file.name ?? UNNAMED}.md is saved among your downloads.`);
  });
  return () => {
    const file = current();
    text.value = file.text;
    name.textContent = file.name
      ? `The file is called ${file.name}.md.`
      : 'The file gets its name from the council and the date of the visit.';
    if (!repository) return;
    const address = hostAddress(repository, file.name ?? UNNAMED, file.text, file.held);
    const link = make('a', { href: address.href, target: '_blank', rel: 'noopener' }, LINKS[address.kind]);
    if (address.kind === 'edit') link.addEventListener('click', () => void copy());
    host.replaceChildren(make('p', {}, link), make('p', { class: 'hint' }, EXPLAINED[address.kind]));
    host.hidden = false;
  };
}

const LINKS: Record<HostAddress['kind'], string> = {
  edit: 'Copy the text and open the published file',
  new: 'Send it: open the file in the project’s repository',
  upload: 'Open the page that takes the file',
};

const EXPLAINED: Record<HostAddress['kind'], string> = {
  edit: 'The new text is copied first. In the editor that opens, select everything, paste, and propose the change.',
  new: 'The editor of the repository opens in a new window with your text in it. You need an account there.',
  upload:
    'The text is too long to go along in a link. Download the file first, and drop it on the page that opens. You need an account there.',
};

function download(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  const link = make('a', { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
