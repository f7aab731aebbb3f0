import { describe, expect, test } from 'vitest';
import { openSite } from '../support/openSite.ts';
import { readAloud, type Spoken } from '../support/readAloud.ts';
import { readModel } from '../support/readContent.ts';
import { TEMPLATES } from '../support/templates.ts';

const site = openSite();
const model = await readModel();

/** As one run of letters, so that a link in the middle of a sentence does not break it. */
const letters = (words: string) => words.replaceAll(/[\s\\]+/g, '');
const together = (spoken: readonly Spoken[]) => letters(spoken.map(({ words }) => words).join(''));

const CARDS = ['wokingham', 'oxfordshire', 'bournemouth-christchurch-and-poole', 'birmingham', 'cumbria'];

describe('a card read aloud', () => {
  test.each(CARDS)('tells who, the outcome with its year, the age and the counts, in this order: %s', async (slug) => {
    const page = await site.visit(`/councils/${slug}/`);
    const spoken = await readAloud(page.getByRole('main'));
    const [newest] = model.historyOf(slug);
    const year = (newest?.inspected?.from ?? newest?.published ?? '').slice(0, 4);
    const at = (found: (part: Spoken) => boolean) => spoken.findIndex(found);
    const places = [
      at(({ role, words }) => role === 'heading' && words === model.council(slug).name),
      at(({ words }) => words.includes(year) && words.includes('inspectors')),
      at(({ words }) => /\b(year|month|week|day)s? ago\./.test(words)),
      at(({ role, words }) => role === 'listitem' && /^\d+ .*(weakness|strength|area|progress)/.test(words)),
      at(({ role, words }) => role === 'heading' && words.endsWith('?')),
    ];
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.each(CARDS)('says of each finding what it is, its theme, its sentence and its source: %s', async (slug) => {
    const page = await site.visit(`/councils/${slug}/`);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    const all = together(await readAloud(page.getByRole('main')));
    const findings = model.historyOf(slug).flatMap((visit) => visit.findings);
    expect(findings.length).toBeGreaterThan(0);
    const faults = findings.flatMap(({ summary, theme }) => {
      const at = all.indexOf(letters(summary));
      if (at < 0) return [`not said: ${summary}`];
      const before = all.slice(Math.max(0, at - 160), at);
      const after = all.slice(at + letters(summary).length, at + letters(summary).length + 400);
      return [
        ...(before.includes(letters(model.theme(theme).name)) ? [] : [`no theme before: ${summary}`]),
        ...(/weakness|strength|area|progress/.test(before) ? [] : [`no kind before: ${summary}`]),
        ...(/Sources?:/.test(after) ? [] : [`no source after: ${summary}`]),
      ];
    });
    expect(faults).toEqual([]);
  });
});

describe('read aloud, no page says a thing twice running or runs words together', () => {
  test.each(TEMPLATES)('%s', async (path) => {
    const page = await site.visit(path);
    // Programs have rules of their own.
    await page.evaluate(() => {
      for (const program of document.querySelectorAll('pre')) program.remove();
    });
    const spoken = await readAloud(page.getByRole('main'));
    expect(spoken.length).toBeGreaterThan(3);
    // A region, a drawing or a row takes its name from words in it; only what is said on its own account can be twice.
    const own = ({ role }: Spoken) => ['text', 'paragraph', 'listitem', 'status'].includes(role);
    const twice = spoken.filter((said, at) => {
      const before = spoken[at - 1];
      return before && own(said) && own(before) && said.words.length > 25 && said.words === before.words;
    });
    const glued = spoken.filter(({ words }) =>
      /[a-z]{3}[.,:;!?][A-Z][a-z]|[a-z]{3}(?:Source|Link to|Who must)/.test(words),
    );
    expect([...twice, ...glued].map(({ words }) => words)).toEqual([]);
  });
});
