import type { InspectionRule } from './rule.ts';

/** An address that begins with http can be read and changed on its way. */
export const insecureLink: InspectionRule = {
  name: 'insecure-link',
  severity: 'warning',
  description: 'The addresses of sources begin with https://.',
  why: 'Over http others can see what a reader opens, and browsers warn of it.',
  needs: ['sources'],
  bad: `
sources:
  - { id: letter, title: Letter to Borsetshire, publisher: Ofsted, url: http://example.org/letter, type: official-report }
`,
  good: `
sources:
  - { id: letter, title: Letter to Borsetshire, publisher: Ofsted, url: https://example.org/letter, type: official-report }
`,
  check({ facts }) {
    return facts.sources.flatMap(({ url, copy }, at) => {
      // A copy is not linked to.
      if (copy || !/^http:/i.test(url)) return [];
      const message =
        'This address begins with http://. Try it with https:// in a browser, and change it if the page opens.';
      return [{ path: ['sources', at, 'url'], message }];
    });
  },
};
