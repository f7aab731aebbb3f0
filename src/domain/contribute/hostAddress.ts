/** Where a file can be sent on the host of the repository. */
export interface HostAddress {
  readonly href: string;
  /** `edit`: its editor with the published file; `new`: the same with this text; `upload`: a page that takes the file. */
  readonly kind: 'edit' | 'new' | 'upload';
}

/** Longer addresses are cut off or refused on the way. */
const LONGEST = 8000;

/** The address for a text under a name; `held` where a file of this name is published already. */
export function hostAddress(repository: string, name: string, text: string, held: boolean): HostAddress {
  const path = `content/inspections/${name}.md`;
  if (held) return { kind: 'edit', href: `${repository}/edit/main/${path}` };
  const href = `${repository}/new/main?${new URLSearchParams({ filename: path, value: text })}`;
  if (href.length <= LONGEST) return { kind: 'new', href };
  return { kind: 'upload', href: `${repository}/upload/main/content/inspections` };
}
