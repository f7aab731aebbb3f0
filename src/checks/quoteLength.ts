import type { Found, InspectionRule } from './rule.ts';

const MOST_WORDS = 6;

/** A quotation is a phrase: the law allows no more of a press article, and a reader wants no more. */
export const quoteLength: InspectionRule = {
  name: 'quote-length',
  severity: 'error',
  description: `A quotation has at most ${MOST_WORDS} words.`,
  why: 'The words belong to those who wrote them. We say what they mean in our own, and quote a phrase where it matters.',
  needs: ['findings', 'responses'],
  bad: `
findings:
  - { kind: weakness, theme: local-offer, summary: The Local Offer was hard to find., quote: too few families can find what they need, sources: [letter] }
`,
  good: `
findings:
  - { kind: weakness, theme: local-offer, summary: The Local Offer was hard to find., quote: too few families, sources: [letter] }
`,
  check({ facts }) {
    const judge = (field: 'findings' | 'responses') =>
      facts[field].flatMap(({ quote }, at): Found[] => {
        const count =
          typeof quote === 'string' ? quote.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length : 0;
        if (count <= MOST_WORDS) return [];
        return [
          {
            path: [field, at, 'quote'],
            message: `This quotation has ${count} words. Keep it to ${MOST_WORDS}, and say the rest in your own words.`,
          },
        ];
      });
    return [...judge('findings'), ...judge('responses')];
  },
};
