import type { ContentFile } from '../domain/contentFile.ts';
import type { Problem } from '../domain/problem.ts';
import type { GlossaryEntry } from '../domain/registers.ts';
import { findRepeats } from './findRepeats.ts';
import { findRepeatedSlugs, registerProblem } from './registerProblem.ts';

/** A term, in any of its forms, has one explanation. Letter case tells forms of one entry apart, but not two entries. */
export function checkGlossary(file: ContentFile, glossary: readonly GlossaryEntry[]): Problem[] {
  const owners = new Map<string, number>();
  const twice = glossary.flatMap(({ term, also }, at) => {
    const forms = [{ form: term, path: [at, 'term'] }, ...also.map((form, nth) => ({ form, path: [at, 'also', nth] }))];
    const repeats = new Set(findRepeats(forms.map(({ form }) => form)));
    return forms.flatMap(({ form, path }, nth) => {
      const owner = owners.get(form.toLowerCase()) ?? at;
      owners.set(form.toLowerCase(), owner);
      if (owner === at && !repeats.has(nth)) return [];
      return [
        registerProblem(file, 'repeated-term', path, `"${form}" is explained above already. Keep one of the two.`),
      ];
    });
  });
  return [
    ...findRepeatedSlugs(
      file,
      glossary.map(({ slug }, at) => ({ slug, path: [at, 'slug'] })),
    ),
    ...twice,
  ];
}
