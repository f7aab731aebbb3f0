import { expect, test } from 'vitest';
import { councilPage } from '../../src/views/councilPage.ts';
import { makeModel, progress, source, strength, visit } from '../support/makeArchive.ts';

test('the footnotes of a card are the sources of what is printed, and not those of folded visits', () => {
  const folded = visit({
    findings: [strength('voice', { sources: ['old'] })],
    sources: [source('old', { type: 'news' })],
  });
  const main = visit({
    on: '2021-05-11',
    findings: [strength('voice', { sources: ['new'] })],
    sources: [source('new', { type: 'news' }), source('unused', { type: 'news' })],
  });
  const revisit = visit({
    on: '2022-05-11',
    visit: 'revisit',
    findings: [progress('voice', 'sufficient', { sources: ['again'] })],
    followUp: [{ event: 'The plan ended.', sources: ['minutes'] }],
    sources: [source('again', { type: 'news' }), source('minutes', { type: 'news' })],
  });
  const page = councilPage(makeModel([folded, main, revisit]), 'borsetshire');
  const printed = page.sources.filter(({ number }) => page.footnotes.has(number));
  expect(printed.map(({ title }) => title)).toEqual(['Title of again', 'Title of minutes', 'Title of new']);
});
